import { describe, expect, it } from 'vitest';
import { lines } from '../testing.ts';
import { danglingAddresses } from './addresses.ts';
import { markupFaults } from './markup.ts';
import { readParts } from '../../content-model/html-parts.ts';
import { readPage } from './page.ts';

const html = (body: string) =>
  `<!doctype html><html lang="ja"><head></head><body>${body}</body></html>`;

const found = (body: string, base = '/') => {
  const pages = [
    readPage('ja/index.html', readParts(html(body))),
    readPage('ja/guides/smtp/index.html', readParts(html('<h2 id="fix">直す</h2>'))),
  ];
  const files = new Set([...pages.map(({ file }) => file), 'favicon.svg']);
  return lines(danglingAddresses({ pages, files, origin: 'https://guide.example.com', base }));
};

describe('an address in the built site', () => {
  it.each([
    '<a href="/ja/guides/smtp/">',
    '<a href="/ja/guides/smtp/#fix">',
    '<a href="guides/smtp/?q=1#fix">',
    '<a href="#">',
    '<img src="/favicon.svg">',
    '<a href="https://guide.example.com/ja/">',
    '<a href="https://example.com/elsewhere">',
    '<a href="mailto:help@example.com">',
    '<script>x("<a href=/nowhere/>")</script>',
    '<a data-href="/nowhere/">',
  ])('may be %s', (body) => {
    expect(found(body)).toEqual([]);
  });

  it.each([
    ['<a href="/ja/guides/fax/">', 'the address "/ja/guides/fax/" leads to no file'],
    ['<a href="/ja/guides/smtp">', 'lacks the slash at its end'],
    ['<a href="/ja/guides/smtp/#nowhere">', 'leads to no place "nowhere" on that page'],
    ['<a href="#nowhere">', 'leads to no place "nowhere" on that page'],
    ['<form action="/ja/search/">', '<form>: the address "/ja/search/" leads to no file'],
    ["<img src='/x.svg'>", 'the address "/x.svg" leads to no file'],
    ['<a href="https://guide.example.com/xx/">', 'leads to no file'],
  ])('may not be %s', (body, message) => {
    expect(found(body)).toEqual([expect.stringContaining(message)]);
  });

  it('keeps to the base path', () => {
    expect(found('<a href="/mail/ja/guides/smtp/">', '/mail/')).toEqual([]);
    expect(found('<a href="/ja/guides/smtp/">', '/mail/')).toEqual([
      expect.stringContaining('leaves the base path /mail/'),
    ]);
  });
});

describe('a built page', () => {
  const faults = (text: string) => lines(markupFaults([readPage('x.html', readParts(text))]));

  it('says its language', () => {
    expect(faults('<html><body></body></html>')).toEqual([
      expect.stringContaining('the page says no language'),
    ]);
  });

  it('prints no asterisks of Markdown outside code', () => {
    expect(faults(html('<p>は**「太字」**が</p>'))).toEqual([
      expect.stringContaining('the page prints'),
    ]);
    expect(faults(html('<code>a ** b</code> [****]'))).toEqual([]);
  });

  it('uses an id once', () => {
    expect(faults(html('<p id="a"></p><p id="a"></p>'))).toEqual([
      expect.stringContaining('id="a": is there twice'),
    ]);
  });
});
