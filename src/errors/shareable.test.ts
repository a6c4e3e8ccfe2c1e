import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShareable } from './shareable.ts';
import { secretKinds } from './testing.ts';

describe('a text that may stand in an address', () => {
  it.each([
    '複合機 送信できない',
    '535 5.7.139',
    'AADSTS50126',
    '0x800ccc0e',
    'smtp.office365.com',
    'Connect-ExchangeOnline',
    'Set-CASMailbox -SmtpClientAuthenticationDisabled $false',
    'HKCU\\Software\\Microsoft\\Office\\16.0\\Common\\Identity',
    'outlook 2016 password',
    'Outlook2016 office365 2fa',
    'app password',
    'password prompt',
    'password reset',
    'ﾊﾟｽﾜｰﾄﾞ 再入力',
    'セキュリティの既定値',
    'サインインできない',
    'コピー機 スキャン 送れない',
    'outlook keeps asking password',
    'scan to email',
    'アプリパスワード',
    'PIN 6桁',
  ])('is a few words: %s', (text) => expect(isShareable(text)).toBe(true));

  it('is nearly everything that people search for by its name', () => {
    const file = new URL('../../bench/search/queries.json', import.meta.url);
    const queries = JSON.parse(readFileSync(file, 'utf8')) as { kind: string; query: string }[];
    const named = queries.filter(({ kind }) => kind === 'keyword');
    const shareable = named.filter(({ query }) => isShareable(query));
    expect(shareable.length / named.length).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    'outlook keeps asking for my password',
    'the password is correct but the box comes back',
    'what is my password',
    'My phone stopped getting mail this morning.',
    'scanner at the front desk cannot send',
    'パスワードを何度も聞かれる',
    'パスワードは合っているのに入れない',
    'スマホのメールが今朝から届かない',
    '部長の携帯だけメールが来なくなりました',
    '基本認証はいつ廃止されますか',
    'ﾒｰﾙが届かないです',
    '急に送れなくなった。どうすればいい',
  ])('is no sentence: %s', (text) => expect(isShareable(text)).toBe(false));

  it.each([
    ['several lines', '550 5.7.30\nBasic authentication is not supported'],
    ['a message as long as a log', 'x '.repeat(150)],
    ['a LOGIN command', 'a1 LOGIN user@example.com Sommer2026'],
    ['a password that begins like a remark', 'my password is correct horse battery'],
    ['a mail address', 'hanako@example.co.jp cannot sign in'],
    ['an app password in groups', 'fgpq xkwz bnmt rwsd'],
    ['a product key', 'XK7FQ-2MNPW-99QRT-VVB3C-D8F6H'],
  ])('is not %s', (_, text) => expect(isShareable(text)).toBe(false));

  it.each(Object.entries(secretKinds))('is no secret: %s', (_, { secret, line }) => {
    fc.assert(
      fc.property(secret, (value) => !isShareable(line(value))),
      { numRuns: 50 },
    );
  });
});
