import fc, { type Arbitrary } from 'fast-check';
import type { MatchableSignature } from './match.ts';

const lower = 'abcdefghijkmnopqrstuvwxyz';
const upper = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const digits = '0123456789';

const drawn = (letters: string, minLength: number, maxLength = minLength): Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters), { minLength, maxLength }).map((units) => units.join(''));
const joined = (...parts: Arbitrary<string>[]): Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const word = fc.constantFrom(
  ...['sommer', 'tiger', 'sakura', 'yokohama', 'dragon', 'banana', 'tanaka', 'hanako', 'kitten'],
  ...['shadow', 'monkey', 'suzuki', 'pumpkin', 'rainbow', 'toyota', 'marble', 'lobster', 'velvet'],
);
const capital = word.map((text) => text.charAt(0).toUpperCase() + text.slice(1));
const year = fc.integer({ min: 1960, max: 2030 }).map(String);
const sign = fc.constantFrom('!', '#', '$', '%', '&', '?', '*', '+', '-', '_');
const kana = fc.constantFrom(
  ...[
    'さくら',
    'ひまわり',
    'ねこのて',
    'たぬき',
    'かえるのうた',
    '琵琶湖',
    '東京タワー',
    '山と川',
    'ラーメン',
  ],
  ...['桜吹雪', 'ﾈｺﾊﾟﾝﾁ', 'ふじさん', '弥生の空', '満月', '焼きそば', '雪だるま', 'ひらけごま'],
);

/** Passwords that people and machines make, by kind. */
export const passwords = {
  seasonal: joined(capital, year, sign),
  name: joined(word, drawn(digits, 2, 4)),
  mixed: joined(
    drawn(upper, 1, 3),
    drawn(digits, 1, 3),
    sign,
    drawn(lower, 1, 3),
    drawn(lower + upper + digits, 5, 12),
    drawn(digits, 1),
  ),
  leet: joined(fc.constantFrom('P@ssw0rd', 'S0mm3r!', 'Adm1n#', 'T1g3r$'), drawn(digits, 1, 4)),
  word,
  phrase: fc.array(word, { minLength: 3, maxLength: 4 }).map((words) => words.join(' ')),
  japanese: kana,
  japanesePhrase: fc.tuple(kana, kana).map((words) => words.join('')),
  wide: joined(capital, year, sign).map(fullWidth),
  number: drawn(digits, 4, 8).map((text) => `9${text.slice(1)}`),
  clientSecret: joined(
    drawn(lower + upper + digits, 3),
    drawn(digits, 1),
    fc.constant('Q~'),
    drawn(`${lower}${upper}${digits}_.~-`, 33),
    drawn(lower, 1),
  ),
  base64: drawn(lower + upper + digits, 23, 60).map((text) => `${text}7a==`),
  guid: fc.uuid(),
  hexadecimal: drawn('0123456789abcdef', 31).map((text) => `${text}f`),
  appPassword: drawn('bcdfghjklmnpqrstvwxyz', 16),
} as const satisfies Readonly<Record<string, Arbitrary<string>>>;

const { number, clientSecret } = passwords;
const byPeople = fc.oneof(
  passwords.seasonal,
  passwords.name,
  passwords.mixed,
  passwords.leet,
  passwords.word,
  passwords.wide,
  clientSecret,
  passwords.appPassword,
);
const any = fc.oneof(
  byPeople,
  passwords.phrase,
  passwords.japanese,
  passwords.japanesePhrase,
  passwords.base64,
  passwords.guid,
  passwords.hexadecimal,
);
const byShape = fc.oneof(
  passwords.seasonal,
  passwords.mixed,
  clientSecret,
  passwords.base64,
  passwords.guid,
  passwords.hexadecimal,
  passwords.appPassword,
  passwords.wide,
);

/** One way in which people write a secret down: the line, and what of it is secret. */
export interface SecretKind {
  readonly secret: Arbitrary<string>;
  readonly line: (secret: string) => string;
  /** Whether the line says plainly where the secret is, so that it can be hidden. */
  readonly plain: boolean;
}

const plain = (secret: Arbitrary<string>, line: SecretKind['line']): SecretKind => ({
  secret,
  line,
  plain: true,
});
const doubtful = (secret: Arbitrary<string>, line: SecretKind['line']): SecretKind => ({
  secret,
  line,
  plain: false,
});

/** Forty ways to write down a secret in one line, by name. */
export const secretKinds: Readonly<Record<string, SecretKind>> = {
  'password and a colon': plain(any, (secret) => `password: ${secret}`),
  'Password and an equals sign': plain(any, (secret) => `Password = ${secret}`),
  'my password is': plain(any, (secret) => `my password is ${secret}`),
  'my password is, and a colon': plain(any, (secret) => `my password is: ${secret}`),
  'the old password was': plain(any, (secret) => `the old outlook password was ${secret}`),
  'pw and a colon': plain(any, (secret) => `pw: ${secret}`),
  'PWD and an equals sign': plain(byPeople, (secret) => `PWD=${secret}`),
  'pass and a colon': plain(any, (secret) => `login fails, pass: ${secret}`),
  'passphrase and a dash': plain(any, (secret) => `passphrase - ${secret}`),
  'an arrow': plain(any, (secret) => `password -> ${secret}`),
  'English quotes': plain(any, (secret) => `the password “${secret}” is refused`),
  'straight quotes': plain(any, (secret) => `password "${secret}" does not work`),
  'changed to': plain(any, (secret) => `changed my password to ${secret}`),
  'is my password': plain(any, (secret) => `${secret} is my password`),
  'PIN and a colon': plain(number, (secret) => `PIN: ${secret}`),
  'PIN alone': plain(number, (secret) => `PIN ${secret}`),
  'a passcode in a sentence': plain(number, (secret) => `my passcode is ${secret}`),
  'a code by text message': plain(number, (secret) => `verification code ${secret}`),
  'a full-width colon': plain(any, (secret) => `パスワード：${secret}`),
  'wa and a colon': plain(any, (secret) => `パスワードは：${secret}`),
  'wa and desu': plain(any, (secret) => `パスワードは${secret}です`),
  'Japanese quotes': plain(any, (secret) => `パスワード「${secret}」でサインインできない`),
  'Japanese double quotes': plain(any, (secret) => `合言葉は『${secret}』`),
  'ga and desu': plain(any, (secret) => `${secret}がパスワードです`),
  'changed in Japanese': plain(any, (secret) => `パスワードを${secret}に変更しました`),
  'an arrow in Japanese': plain(any, (secret) => `新しいパスワード→${secret}`),
  'half-width kana': plain(any, (secret) => `ﾊﾟｽﾜｰﾄﾞ:${secret}`),
  'full-width letters': plain(any, (secret) => `ＰＡＳＳＷＯＲＤ：${secret}`),
  'a short form in Japanese': plain(any, (secret) => `ID：sato\u3000パス：${secret}`),
  'unconverted kana': plain(any, (secret) => `ぱすわーどは${secret}`),
  'roman letters': plain(any, (secret) => `pasuwaado wa ${secret}`),
  'a PIN in Japanese': plain(number, (secret) => `暗証番号は${secret}`),
  'an address and a slash': plain(any, (secret) => `ichiro@example.co.jp / ${secret}`),
  'an address and a blank': doubtful(any, (secret) => `ichiro@example.co.jp ${secret}`),
  'a name and a password': doubtful(any, (secret) => `ID: sato PW ${secret}`),
  'password and a blank': doubtful(any, (secret) => `password ${secret}`),
  'password and a blank in Japanese': doubtful(any, (secret) => `パスワード\u3000${secret}`),
  'a client secret in a sentence': plain(clientSecret, (secret) => `Entra ${secret} expired`),
  'amid words': doubtful(byShape, (secret) => `outlook asks again ${secret} smtp`),
  alone: doubtful(byShape, (secret) => secret),
};

/** A signature with what a test is about; everything else is left at its plainest. */
export const signatureOf = (fields: Partial<MatchableSignature>): MatchableSignature => ({
  id: 'some-error',
  protocol: 'other',
  all: [],
  any: [],
  none: [],
  certainty: 'likely',
  page: 'topic/page',
  also: [],
  aboutBasic: 'ambiguous',
  ...fields,
});
