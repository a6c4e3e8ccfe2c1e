import { describe, expect, it } from 'vitest';
import { compileFragment, createFinder } from './fragment.ts';
import { originalSpan } from './mapped-text.ts';
import { normalise } from './normalise.ts';

function found(fragment: string, text: string): string | undefined {
  const normalised = normalise(text);
  const place = createFinder(normalised.text)(compileFragment(fragment));
  if (place === undefined) return undefined;
  const span = originalSpan(normalised, ...place);
  return text.slice(span.start, span.end);
}

describe('normalising a pasted text', () => {
  it('folds width, case, hyphens, quotes and white space', () => {
    expect(normalise('５３５−５．７．３\u3000“Authentication”  UNSUCCESSFUL').text).toBe(
      '535 5.7.3 authentication unsuccessful',
    );
  });

  it('generalises hosts, addresses, ids and IP addresses', () => {
    const text = normalise(
      'taro@contoso.co.jp via smtp.office365.com 192.0.2.7 00000000-0000-0ff1-ce00-000000000000',
    ).text;
    expect(text).toBe('⟨address⟩ via ⟨host⟩ ⟨ip⟩ ⟨id⟩');
  });

  it('leaves class names and status codes alone', () => {
    expect(normalise('System.Net.Mail.SmtpException: 5.7.139').text).toBe(
      'system.net.mail.smtpexception 5.7.139',
    );
  });

  it('reads half-width katakana and both spellings of server alike', () => {
    expect(normalise('ｻｰﾊﾞｰ').text).toBe(normalise('サーバ').text);
  });

  it('treats written-out line breaks as blanks', () => {
    expect(normalise(String.raw`b'\r\nNO LOGIN failed.\r\n'`).text.trim()).toBe(
      'b no login failed',
    );
  });

  it('keeps the way back to the original, also through Japanese without blanks', () => {
    expect(found('windowsセキュリティ', 'x 「Windows  セキュリティ」 y')).toBe(
      'Windows  セキュリティ',
    );
  });
});

describe('fragments', () => {
  it('match whole words and whole numbers only', () => {
    expect(found('5.7.1', '550 5.7.139')).toBeUndefined();
    expect(found('535', '5351')).toBeUndefined();
    expect(found('login', 'logins')).toBeUndefined();
  });

  it('know alternatives, gaps and word beginnings', () => {
    expect(found('logon failure | login failed', 'NO LOGIN failed.')).toBe('LOGIN failed');
    expect(found('remote server * failed', 'remote server mail.example.org has failed')).toBe(
      'remote server mail.example.org has failed',
    );
    expect(found('basic auth* is disabled', 'Basic authentication is disabled')).toBe(
      'Basic authentication is disabled',
    );
  });

  it('mark the longest alternative', () => {
    expect(found('err | err logon failure', '-ERR Logon failure: unknown')).toBe(
      'ERR Logon failure',
    );
  });

  it('know families of words, alone and beside others', () => {
    expect(found('@failed', 'mail was Rejected')).toBe('Reject');
    expect(found('@limit * @failed | @tls * @failed', 'TLS handshake: aborted')).toBe(
      'TLS handshake: aborted',
    );
    expect(found('@failed', 'all is well')).toBeUndefined();
  });

  it('do not jump over a long gap', () => {
    expect(found('remote * failed', `remote ${'x '.repeat(100)}failed`)).toBeUndefined();
  });
});
