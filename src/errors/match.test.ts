import { describe, expect, it } from 'vitest';
import { content } from '../content-model/site-content.ts';
import { pageCandidates } from './candidates.ts';
import { compileSignatures, expandSignatures } from './compile.ts';
import { maskSecrets } from './mask-secrets.ts';
import { matchErrors, prepareSignatures } from './match.ts';

const signatures = content.errors.map(({ signature }) => signature);
const prepared = prepareSignatures(signatures);
const pagesFor = (text: string): string[] =>
  pageCandidates(matchErrors(text, prepared)).map(({ page }) => page);

describe('the signatures', () => {
  const examples = signatures.flatMap((signature) =>
    signature.examples.map((example) => [signature.id, example, signature.page] as const),
  );

  it.each(examples)('%s recognises: %s', (id, example, page) => {
    const matches = matchErrors(example, prepared);
    expect(matches.map(({ signature }) => signature.id)).toContain(id);
    expect(pageCandidates(matches)[0]?.page).toBe(page.split('#')[0]);
  });
});

describe('one code, several meanings', () => {
  it('5.7.139 is decided by the words after it', () => {
    const code = '535 5.7.139 Authentication unsuccessful,';
    expect(pagesFor(`${code} basic authentication is disabled.`)[0]).toBe('smtp');
    expect(pagesFor(`${code} the user credentials were incorrect.`)[0]).toBe('other-causes');
  });

  it('the same refusal is another matter with OAuth', () => {
    expect(pagesFor('AUTHENTICATE PLAIN\nNO AUTHENTICATE failed.')[0]).toBe('pop-imap');
    expect(pagesFor('AUTHENTICATE XOAUTH2\nNO AUTHENTICATE failed.')[0]).toBe('other-causes');
  });

  it('the server decides', () => {
    expect(pagesFor('outlook.office365.com: LOGIN failed')[0]).toBe('pop-imap');
    expect(pagesFor('imap.gmail.com: LOGIN failed')[0]).toBe('other-causes');
    expect(pagesFor('imap.example.org: LOGIN failed')[0]).toBe('other-causes');
  });

  it('an app password for Exchange Online is basic authentication', () => {
    expect(pagesFor('outlook.office365.com LOGIN failed (app password)')[0]).toBe('app-passwords');
  });

  it('an unknown sign-in code is not about basic authentication', () => {
    const [first] = matchErrors('AADSTS1234567: something new', prepared);
    expect(first?.certainty).toBe('lookalike');
    expect(first?.signature.page).toBe('other-causes');
  });

  it('a generic refusal offers other pages behind the first', () => {
    const pages = pagesFor('535 5.7.3 Authentication unsuccessful');
    expect(pages.slice(0, 2)).toEqual(['smtp', 'other-causes']);
  });
});

describe('a failure in words that nobody wrote down before', () => {
  it.each([
    ['The gadget in the hall: mail sign-in by SMTP turned away, wrong password', 'smtp'],
    ['携帯のメールが「認証できませんでした」になる', 'mobile-mail'],
    ['My Mac wants the mail password each time I open it.', 'outlook-mac'],
    ['Outlook の資格情報の画面が何度も出ます', 'outlook-windows'],
  ])('offers its page and the other causes among the first three: %s', (text, page) => {
    const pages = pagesFor(text).slice(0, 3);
    expect(pages).toContain(page);
    expect(pages).toContain('other-causes');
  });

  it.each([
    ['encryption', 'Mail job: the certificate was rejected'],
    ['a limit', 'IMAP: quota exceeded'],
    ['rights', 'EWS: permission is missing, request denied'],
    ['the account', 'SMTP: the mailbox was not found'],
    ['the device', 'Mail cannot open: this phone is not compliant'],
    ['a token', 'IMAP: the token was rejected'],
    ['the network', 'Exchange: no internet, the request failed'],
    ['another server', 'SMTP: dovecot said no, login failed'],
    ['another system', 'LDAP: login failed'],
    ['a reply to sending', 'SMTP: 550 5.4.99 refused'],
    ['a code of Windows', 'Outlook: 0x8004beef'],
  ])('accuses nobody where it speaks of %s', (_, text) => {
    const [first] = matchErrors(text, prepared);
    expect(first?.signature.page).toBe('other-causes');
    expect(first?.certainty).toBe('lookalike');
  });

  it('takes what a server offers for no failure', () => {
    const offer = 'S: * CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2';
    const refusal = 'C: A1 AUTHENTICATE PLAIN\nS: A1 NO AUTHENTICATE failed.';
    expect(pagesFor(`${offer}\n${refusal}`)[0]).toBe('pop-imap');
  });
});

describe('silence', () => {
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
    expect(matchErrors(text, prepared)).toEqual([]);
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
    for (const { spans } of matchErrors('535 5.7.139 535 basic auth is disabled smtp', prepared))
      spans.forEach((span, index) => {
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      });
  });
});

describe('the form for the browser', () => {
  it('matches the same and carries one language', () => {
    const compact = JSON.parse(JSON.stringify(compileSignatures(signatures, 'ja'))) as ReturnType<
      typeof compileSignatures
    >;
    const browser = prepareSignatures(expandSignatures(compact));
    const text = '-ERR Logon failure: unknown user name or bad password.';
    const [first] = matchErrors(text, browser);
    expect(first?.signature.id).toBe(matchErrors(text, prepared)[0]?.signature.id);
    expect(first?.signature.meaning).toMatch(/POP/);
    expect(JSON.stringify(compact)).not.toContain('examples');
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
