import { describe, expect, it } from 'vitest';
import { createRoutes } from './paths.ts';

describe.each([
  ['/', ''],
  ['/mail', '/mail'],
  ['/mail/', '/mail'],
  ['help/mail', '/help/mail'],
])('below the base %s', (base, prefix) => {
  const routes = createRoutes(base);

  it('writes page addresses with a trailing slash', () => {
    expect(routes.page('ja')).toBe(`${prefix}/ja/`);
    expect(routes.page('en', 'guides/smtp')).toBe(`${prefix}/en/guides/smtp/`);
    expect(routes.page('en', '/guides/smtp/', 'admin')).toBe(`${prefix}/en/guides/smtp/#admin`);
  });

  it('reads back what it wrote', () => {
    expect(routes.parse(routes.page('ja', 'guides/ews'))).toEqual({
      language: 'ja',
      path: 'guides/ews',
    });
    expect(routes.parse(routes.page('en'))).toEqual({ language: 'en', path: '' });
  });

  it('writes file addresses without a trailing slash', () => {
    expect(routes.file('api/guides.json')).toBe(`${prefix}/api/guides.json`);
  });
});

it('does not take another site below the same host for its own', () => {
  expect(createRoutes('/mail/').parse('/other/ja/guides/')).toBeUndefined();
  expect(createRoutes('/mail/').parse('/mailbox/ja/')).toBeUndefined();
});
