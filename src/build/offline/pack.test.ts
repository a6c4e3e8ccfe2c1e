import { describe, expect, it } from 'vitest';
import { addressOf, unpack, type PackIndex } from './pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (body: Uint8Array) => new TextDecoder().decode(body);
const index: PackIndex = {
  headers: [['X-Content-Type-Options', 'nosniff']],
  files: [
    ['index.html', 'text/html', 6],
    ['ja/index.html', 'text/html', 9],
    ['favicon.svg', 'image/svg+xml', 6],
  ],
};
const pack = bytes(`${JSON.stringify(index)}\n<html>日本語<svg/>`);

describe('a pack of the site', () => {
  it('gives back every file with its address, type and the headers of the site', () => {
    const files = unpack(pack);
    expect(files.map(({ address }) => address)).toEqual(['', 'ja/', 'favicon.svg']);
    expect(files.map(({ body }) => text(body))).toEqual(['<html>', '日本語', '<svg/>']);
    expect(files[1]?.headers).toEqual([
      ['Content-Type', 'text/html'],
      ['X-Content-Type-Options', 'nosniff'],
    ]);
  });

  it.each([
    ['cut short', pack.slice(0, -1)],
    ['with more behind it', bytes(`${text(pack)}.`)],
    ['that is an error page', bytes('<!doctype html>\n<title>Sign in</title>')],
    ['that is empty', bytes('')],
  ])('%s is refused', (_, broken) => {
    expect(() => unpack(broken)).toThrow();
  });
});

describe('the address of a file', () => {
  it.each([
    ['index.html', ''],
    ['ja/guides/smtp/index.html', 'ja/guides/smtp/'],
    ['404.html', '404.html'],
    ['ja/my-index.html', 'ja/my-index.html'],
  ])('%s is "%s"', (path, address) => {
    expect(addressOf(path)).toBe(address);
  });
});
