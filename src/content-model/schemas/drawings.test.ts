import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributeOf, parseInside, textOf } from '../html-tree.ts';

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
    const { elements } = parseInside('body', svg);
    const [frame] = elements;
    expect(frame && attributeOf(frame, 'viewBox')).toBe('0 0 240 160');
    for (const { tagName, attrs } of elements) {
      expect(tagName).not.toMatch(/^(?:style|title|script|image|use|a)$/);
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^(?:style|id|href|on\w+)$/i);
        expect(value).not.toMatch(/#[0-9a-f]{3}/i);
      }
    }
  });

  it.each(names)('%s has no words in a language', (name) => {
    const texts = parseInside('body', read(`src/content/drawings/${name}.svg`))
      .elements.filter(({ tagName }) => tagName === 'text')
      .map(textOf);
    expect(texts.filter((text) => !marks.includes(text))).toEqual([]);
  });
});
