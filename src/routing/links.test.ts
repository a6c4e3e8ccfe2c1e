import { describe, expect, it } from 'vitest';
import { insideAddress, parseLink } from './links.ts';
import { createRoutes } from './paths.ts';

describe('a link in a guide', () => {
  it.each([
    ['guide:smtp', '/mail/en/guides/smtp/'],
    ['guide:smtp#admin', '/mail/en/guides/smtp/#admin'],
    ['page:reference/errors', '/mail/en/reference/errors/'],
    ['page:reference/errors/#smtp-basic', '/mail/en/reference/errors/#smtp-basic'],
    ['#why', '#why'],
  ])('%s leads to %s', (href, address) => {
    expect(insideAddress(parseLink(href), createRoutes('/mail/'), 'en')).toBe(address);
  });

  it('may lead to a source or to an https address', () => {
    expect(parseLink('source:smtp26')).toEqual({ kind: 'source', key: 'smtp26' });
    expect(parseLink('https://aka.ms/smtprelay').kind).toBe('outside');
  });

  it.each(['/ja/guides/smtp/', 'smtp', 'http://example.com', 'javascript:alert(1)', 'guide:', ''])(
    'is unknown when written as %j',
    (href) => expect(parseLink(href).kind).toBe('unknown'),
  );
});
