import { describe, expect, it } from 'vitest';
import type { ErrorSignature } from '../content-model/schemas/error-signature.ts';
import { pageCandidates } from './candidates.ts';
import { compileSignatures, expandSignatures } from './compile.ts';
import { maskSecrets } from './mask-secrets.ts';
import { matchErrors, prepareSignatures } from './match.ts';
import { signatureOf } from './testing.ts';

const prepared = prepareSignatures([
  signatureOf({ id: 'smtp-off', protocol: 'smtp', any: ['basic auth* is disabled'], weight: 5 }),
  signatureOf({ id: 'smtp-password', protocol: 'smtp', any: ['credentials were incorrect'] }),
  signatureOf({ id: 'smtp-code', protocol: 'smtp', any: ['5.7.139'], weight: 1 }),
  signatureOf({
    id: 'imap-password',
    protocol: 'imap',
    any: ['login failed | authenticate failed'],
    when: { server: ['exchange-online'] },
    unless: { path: ['oauth'] },
  }),
  signatureOf({
    id: 'imap-app-password',
    protocol: 'imap',
    any: ['login failed'],
    when: { appPassword: true },
    weight: 4,
  }),
  signatureOf({
    id: 'imap-oauth',
    protocol: 'imap',
    any: ['authenticate failed'],
    when: { path: ['oauth'] },
  }),
  signatureOf({
    id: 'another-server',
    any: ['login failed'],
    when: { server: ['google', 'other-host'] },
  }),
  signatureOf({ id: 'entra-any', protocol: 'entra', any: ['aadsts1*'], certainty: 'lookalike' }),
]);

const firstId = (text: string) => matchErrors(text, prepared)[0]?.signature.id;

describe('one code, several meanings', () => {
  it('is decided by the words after it', () => {
    const code = '535 5.7.139 Authentication unsuccessful,';
    expect(firstId(`${code} basic authentication is disabled.`)).toBe('smtp-off');
    expect(firstId(`${code} the user credentials were incorrect.`)).toBe('smtp-password');
    expect(firstId(`${code} whatever.`)).toBe('smtp-code');
  });

  it('is another matter with OAuth', () => {
    const host = 'outlook.office365.com';
    expect(firstId(`${host} AUTHENTICATE PLAIN\nNO AUTHENTICATE failed.`)).toBe('imap-password');
    expect(firstId(`${host} AUTHENTICATE XOAUTH2\nNO AUTHENTICATE failed.`)).toBe('imap-oauth');
  });

  it('is another matter with another server', () => {
    expect(firstId('outlook.office365.com: LOGIN failed')).toBe('imap-password');
    expect(firstId('imap.gmail.com: LOGIN failed')).toBe('another-server');
    expect(firstId('imap.example.org: LOGIN failed')).toBe('another-server');
  });

  it('is another matter with an app password', () => {
    expect(firstId('outlook.office365.com LOGIN failed (app password)')).toBe('imap-app-password');
  });

  it('is found by its beginning where nobody knows the rest', () => {
    const [first] = matchErrors('AADSTS1234567: something new', prepared);
    expect(first?.signature.id).toBe('entra-any');
    expect(first?.certainty).toBe('lookalike');
  });
});

/** What kinds of failure there are, as the vocabulary tells them. */
const families = prepareSignatures(
  ['tls', 'limit', 'rights', 'account', 'device', 'token', 'network', 'otherSystem'].map((family) =>
    signatureOf({ id: family, all: [`@${family}`], none: ['@question'] }),
  ),
);

describe('a failure in words that nobody wrote down before', () => {
  it.each([
    ['tls', 'Mail job: the certificate was rejected'],
    ['limit', 'IMAP: quota exceeded'],
    ['rights', 'EWS: permission is missing, request denied'],
    ['account', 'SMTP: the mailbox was not found'],
    ['device', 'Mail cannot open: this phone is not compliant'],
    ['token', 'IMAP: the token was rejected'],
    ['network', 'Exchange: no internet, the request failed'],
    ['otherSystem', 'LDAP: login failed for the mail relay'],
  ])('is told by what it speaks of, %s: %s', (family, text) => {
    expect(matchErrors(text, families).map(({ signature }) => signature.id)).toContain(family);
  });

  const signIn = prepareSignatures([
    signatureOf({ any: ['@credential * @failed', '@failed * @credential', '@prompt'] }),
  ]);

  it.each([
    'The gadget in the hall: mail sign-in by SMTP turned away, wrong password',
    '携帯のメールが「認証できませんでした」になる',
    'My Mac wants the mail password each time I open it.',
    'Outlook の資格情報の画面が何度も出ます',
  ])('is told by a sign-in that was refused or asked for again: %s', (text) => {
    expect(matchErrors(text, signIn)).toHaveLength(1);
  });
});

describe('what a server offers', () => {
  const offer = 'S: * CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2';

  it('is no failure', () => {
    const word = prepareSignatures([signatureOf({ any: ['capability | xoauth2'] })]);
    expect(matchErrors(offer, word)).toEqual([]);
  });

  it('does not tell how a program signed in', () => {
    const refusal = 'C: A1 AUTHENTICATE PLAIN\nS: A1 NO AUTHENTICATE failed. outlook.office365.com';
    expect(firstId(`${offer}\n${refusal}`)).toBe('imap-password');
  });
});

describe('silence', () => {
  const all = prepareSignatures([
    signatureOf({ any: ['@failed | @prompt | @message'], none: ['@question'] }),
  ]);

  it.each([
    '',
    'Thunderbird',
    'iPhone メール 設定',
    'パスワード 繰り返し',
    'How do I use OAuth with IMAP?',
    'When does basic authentication end?',
    '基本認証はいつ終わりますか',
    'smtp.office365.com port 587',
    'アプリパスワード',
    'Connect-ExchangeOnline certificate',
    'which printers support oauth for smtp',
    'Exchange Online PowerShell 証明書 認証 手順',
    'cannot sign in',
    '今日は天気がいい',
  ])('an ordinary search is no error: %s', (text) => {
    expect(matchErrors(text, all)).toEqual([]);
  });
});

describe('spans', () => {
  it('mark the part of the original that matched, whatever its width and case', () => {
    const text =
      'Log: ５３５ ５．７．１３９ Authentication unsuccessful, BASIC authentication is disabled!';
    const [first] = matchErrors(text, prepared);
    const marked = first?.spans.map(({ start, end }) => text.slice(start, end));
    expect(marked?.at(-1)).toBe('BASIC authentication is disabled');
  });

  it('are in order and do not overlap', () => {
    const several = prepareSignatures([
      signatureOf({ all: ['535', '5.7.139'], any: ['5.7.139 535', 'disabled'] }),
    ]);
    for (const { spans } of matchErrors('535 5.7.139 535 basic auth is disabled smtp', several))
      spans.forEach((span, index) => {
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      });
    expect.hasAssertions();
  });
});

describe('the pages', () => {
  it('are those of the best match first', () => {
    const text = '535 5.7.139 basic authentication is disabled';
    const list = prepareSignatures([
      signatureOf({ id: 'weak', any: ['535'], page: 'smtp/error-535', weight: 1 }),
      signatureOf({ id: 'strong', any: ['is disabled'], page: 'smtp/oauth', weight: 5 }),
    ]);
    expect(pageCandidates(matchErrors(text, list)).map(({ page }) => page)).toEqual([
      'smtp/oauth',
      'smtp/error-535',
    ]);
  });
});

describe('the form for the browser', () => {
  const signature: ErrorSignature = {
    ...signatureOf({ id: 'pop', protocol: 'pop', any: ['logon failure'] }),
    examples: ['-ERR Logon failure: unknown user name or bad password.'],
    trials: ['logon failure 2'],
    meaning: { ja: 'POP が断られました。', en: 'POP was refused.' },
    check: { ja: '確認します。', en: 'Look.' },
    sources: ['plan'],
    confidence: 'official',
  };
  const compact: unknown = JSON.parse(JSON.stringify(compileSignatures([signature], 'ja')));

  it('matches the same and carries one language', () => {
    const list = compact as ReturnType<typeof compileSignatures>;
    const browser = prepareSignatures(expandSignatures(list));
    const [first] = matchErrors(signature.examples[0] ?? '', browser);
    expect(first?.signature).toMatchObject({ id: 'pop', meaning: 'POP が断られました。' });
  });

  it('leaves out what only the list of errors and the checks need', () => {
    expect(JSON.stringify(compact)).not.toMatch(/examples|trials|sources|refused|logon failure 2/);
  });
});

describe('long texts', () => {
  it('end, also where a pattern could run away', () => {
    const logs = [
      'C: NOOP\nS: OK still here\n'.repeat(4000),
      'x'.repeat(60_000),
      'a.'.repeat(30_000),
    ];
    expect(logs.map((log) => matchErrors(maskSecrets(log).text, prepared))).toEqual([[], [], []]);
  });
});
