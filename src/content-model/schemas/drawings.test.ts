import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const names = readdirSync(new URL('src/content/drawings/', root))
  .map((file) => file.replace(/\.svg$/, ''))
  .toSorted();

/** What stands in a drawing besides shapes: the marks of machines, the same in every language. */
const marks = ['535', 'Authn', 'Clear*', 'Bearer*'];

describe('the drawings', () => {
  it.each(['ja', 'en'])('have a text alternative in "%s", and nothing is left over', (language) => {
    const words: unknown = JSON.parse(read(`src/content/words/${language}/drawings.json`));
    expect(words).toEqual(
      Object.fromEntries(names.map((name) => [name, { alt: expect.stringMatching(/.{10}/) }])),
    );
  });

  it.each(names)('%s is small, has one frame and takes its colours from the page', (name) => {
    const svg = read(`src/content/drawings/${name}.svg`);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(1500);
    expect(svg).toContain('viewBox="0 0 240 160"');
    expect(svg).not.toMatch(
      /<(style|title|script|image|use|a)\b|\s(style|id|href|on\w+)=|#[0-9a-f]{3}/i,
    );
  });

  it.each(names)('%s has no words in a language', (name) => {
    const texts = read(`src/content/drawings/${name}.svg`).matchAll(/<text[^>]*>([^<]*)</g);
    expect(
      [...texts].map((match) => match[1]).filter((text) => !marks.includes(text ?? '')),
    ).toEqual([]);
  });
});
