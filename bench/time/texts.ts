/** Makes a text of exactly so many UTF-16 units. */
export type TextOf = (length: number) => string;

const again =
  (unit: string): TextOf =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const between =
  (first: string, unit: string, last: string): TextOf =>
  (length) =>
    `${first}${again(unit)(length - first.length - last.length)}${last}`;

/** A fixed sequence of numbers from 0 to 1 (mulberry32), so that a measurement can be repeated. */
const numbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const drawn =
  (units: readonly string[], seed: number): TextOf =>
  (length) => {
    const next = numbers(seed);
    let text = '';
    while (text.length < length) text += units[Math.floor(next() * units.length)] ?? '';
    return text.slice(0, length);
  };

const base64Letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'];
const signs = [...'.:;,=@-_/\\|"\'`<>()[]{}?*+#&%$!~^ \t\n'];
const words = [
  ...['error ', 'failed ', 'login ', 'LOGIN ', 'AUTH ', 'PLAIN ', 'password ', 'password: ', 'is '],
  ...['quota ', 'tls ', 'certificate ', 'asks ', 'prompt ', 'token ', 'user ', '535 5.7.', '334 '],
  ...[
    'エラー',
    'パスワード',
    'が',
    'は：',
    '何度',
    '失敗',
    '認証',
    'ません',
    'サーバー',
    '「',
    '」',
  ],
];
const log = `2026-11-22 10:11:12 SERVER -> CLIENT: 250-AUTH LOGIN XOAUTH2
C: A1 LOGIN "user@example.com" "Sommer2026"
535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [TY1PR01CA0001.jpnprd01.prod.outlook.com]
`;

/** Texts that nobody writes and somebody pastes, by name; each as long as it is asked for. */
export const oddTexts: Readonly<Record<string, TextOf>> = {
  'one letter': again('a'),
  'one capital': again('Z'),
  'one digit': again('1'),
  'one word': again('error '),
  'one word without blanks': again('password'),
  'a LOGIN': again('a LOGIN '),
  '? LOGIN': again('? LOGIN a '),
  'LOGIN and an open quote': again('a1 LOGIN "a '),
  'round brackets': again('('),
  'square brackets': again('['),
  'curly brackets': again('{'),
  'angle brackets': again('<'),
  'double quotes': again('"'),
  'single quotes': again("'"),
  'quoted beginnings': again('="a\\'),
  spaces: again(' '),
  'a word in spaces': between('a', ' ', 'a'),
  'a plus and spaces': again(`+ ${' '.repeat(400)}`),
  tabs: again('\t'),
  newlines: again('\n'),
  'a letter and newlines': between('a', '\n', ''),
  'Windows line ends': again('\r\n'),
  'lines of blanks': again('  \n'),
  'short lines': again('a\n'),
  dots: again('.'),
  'letters and dots': again('a.'),
  'digits and dots': again('5.7.'),
  'digits and blanks': again('1 '),
  hyphens: again('-'),
  'letters and hyphens': again('a-'),
  'equals signs': again('='),
  'at signs': again('@'),
  'half an address': again('a@'),
  'an address without its end': again('a.a@a-'),
  colons: again(':'),
  slashes: again('/'),
  'beginnings of addresses': again('http://a:'),
  backslashes: again('\\'),
  'written-out line breaks': again('\\r\\n'),
  entities: again('&quot;'),
  'half an entity': again('&'),
  base64: drawn(base64Letters, 1),
  'padded base64': again('QUJDRA== '),
  'beginnings of tokens': again('eyJ-'),
  'parts of a token': again('eyJabcdefgh.'),
  'bearer tokens': again('bearer '),
  'basic headers': again('authorization: basic '),
  passwords: again('password: '),
  'passwords and nothing': again('pass '),
  'Japanese passwords': again('パスワードは：'),
  'words for a password': again('パスワード '),
  'is and is': again('my password is '),
  'open brackets of Japanese': again('パスワード「'),
  'tags of a password': again('<password>'),
  'keys of a list': again('<key>password'),
  'calls that never end': again('networkcredential("a",'),
  'a login call': again('.login(a,'),
  'AUTH PLAIN': again('AUTH PLAIN '),
  'AUTHENTICATE and blanks': again('AUTHENTICATE   '),
  challenges: again('334 UGFzc3dvcmQ6\n'),
  'IMAP literals': again('LOGIN {1}'),
  'literals and nothing': again('LOGIN {1'),
  hiragana: again('あ'),
  katakana: again('ア'),
  'half-width katakana': again('ｱ'),
  'half-width voicing marks': again('ﾞ'),
  kanji: again('漢'),
  'long vowels': again('ー'),
  'full-width letters': again('Ａ'),
  'full-width brackets': again('（［｛'),
  'decomposed voicing': again('か\u3099'),
  'combining marks': between('a', '\u0301', ''),
  'combining marks out of order': between('a', '\u0301\u0323\u0334', ''),
  'zero-width spaces': again('\u200b'),
  emoji: again('👩‍💻'),
  'half surrogates': again('\ud83d'),
  'ligatures that grow': again('\ufdfa'),
  'hexadecimal numbers': again('0123abcd-'),
  'host names': again('a.example.com '),
  'server names in brackets': again('[a.prod.'),
  'a limit and a failure': again('quota error '),
  'asks and asks': again('asks '),
  'an error of Japanese': again('エラーが発生しました'),
  'no error of Japanese': again('パスワードを何度'),
  'questions of Japanese': again('どうすれば'),
  'roman letters of Japanese': again('pasuwaado'),
  'unknown words': drawn([...'abcdefghijklmnopqrstuvwxyz      '], 2),
  'unknown words of katakana': drawn([...'アイウエオカキクケコサシスセソタチツテト　　　'], 3),
  'signs in disorder': drawn(signs, 4),
  'words in disorder': drawn(words, 5),
  'everything in disorder': drawn([...base64Letters, ...signs, ...words], 6),
  'a log': again(log),
  'a log on one line': again(log.replaceAll('\n', ' ')),
};
