import { describe, expect, it } from 'vitest';
import { cacheControl, immutable, revalidate } from '../cache-rules.ts';
import { siteHeaders } from './headers.ts';

const hashes = { scripts: ['sha256-abc='], styles: ['sha256-def='] };
const alone = { embedders: [], hsts: false };
const header = (name: string, settings = alone as Parameters<typeof siteHeaders>[0]) =>
  new Map(siteHeaders(settings, hashes)).get(name);

describe('the headers of every answer', () => {
  it('allow scripts by hash and address only', () => {
    const policy = header('Content-Security-Policy') ?? '';
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc='");
    expect(policy).toContain("style-src 'self' 'sha256-def='");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it('let nobody frame the site unless the organisation names who', () => {
    expect(header('Content-Security-Policy')).toMatch(/frame-ancestors 'none'$/);
    expect(header('X-Frame-Options')).toBe('DENY');
    const framed = { embedders: ['https://a.example', 'https://b.example'], hsts: false };
    expect(header('Content-Security-Policy', framed)).toMatch(
      /frame-ancestors https:\/\/a\.example https:\/\/b\.example$/,
    );
    expect(header('X-Frame-Options', framed)).toBeUndefined();
    expect(header('Cross-Origin-Resource-Policy', framed)).toBe('cross-origin');
  });

  it('bind browsers to HTTPS only when the organisation wants it', () => {
    expect(header('Strict-Transport-Security')).toBeUndefined();
    expect(header('Strict-Transport-Security', { ...alone, hsts: true })).toBe('max-age=31536000');
  });

  it('name each header once and hold nothing that a configuration file could misread', () => {
    const all = siteHeaders({ embedders: [], hsts: true }, hashes);
    expect(new Set(all.map(([name]) => name.toLowerCase())).size).toBe(all.length);
    for (const [, value] of all) expect(value).not.toMatch(/["\\$%\n\r<>]/);
  });
});

describe('caching', () => {
  it.each([
    ['_astro/Head.a1b2.css', immutable],
    ['search/ja.json', revalidate],
    ['pagefind/ja/index/und_73a458d.pf_index', immutable],
    ['pagefind/ja/pagefind-entry.json', revalidate],
    ['pagefind/ja/pagefind.und_1.pf_meta', revalidate],
    ['service-worker.js', revalidate],
    ['ja/guides/smtp/index.html', revalidate],
    ['404.html', revalidate],
  ])('of %s is %s', (path, expected) => {
    expect(cacheControl(path)).toBe(expected);
  });
});
