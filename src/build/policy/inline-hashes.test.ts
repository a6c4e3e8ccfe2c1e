import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { changePage } from '../page-changes.ts';
import { keepOwnHashes } from './inline-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const kept = (html: string) => changePage(html, [keepOwnHashes]);
const page = (policy: string, body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; ${policy};">${body}`;

describe('the policy of a page', () => {
  it('names the inline scripts and styles of that page and no others', () => {
    const body =
      '<script type="module">a()</script><script src="/b.js"></script><style>c{}</style>';
    const wide = `script-src 'self' ${hash('a()')} ${hash('other')}; style-src 'self' ${hash('c{}')} ${hash('')}`;
    expect(kept(page(wide, body))).toBe(
      page(`script-src 'self' ${hash('a()')}; style-src 'self' ${hash('c{}')}`, body).replace(
        ';">',
        '">',
      ),
    );
  });

  it('needs every hash of the page', () => {
    expect(() => kept(page("script-src 'self'", '<script>a()</script>'))).toThrow(/lacks/);
  });

  it('is found behind another one that only takes more away', () => {
    const sealed = `<meta http-equiv="content-security-policy" content="connect-src 'none'">`;
    const body = '<script>a()</script>';
    const whole = sealed + page(`script-src 'self' ${hash('a()')} ${hash('b()')}`, body);
    expect(kept(whole)).toBe(whole.replace(` ${hash('b()')}`, '').replace(';">', '">'));
  });

  it('is left as it is on a page without one', () => {
    expect(kept('<p>x</p>')).toBe('<p>x</p>');
  });
});
