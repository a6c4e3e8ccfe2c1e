import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, readColours, themes } from './contrast.ts';
import { pairs } from './pairs.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const colours = readColours(read('src/styles/tokens.css') + read('src/styles/tokens-rest.css'));

const ratio = (theme: (typeof themes)[number], front: string, back: string): number => {
  const [one, other] = [colours[theme].get(front), colours[theme].get(back)];
  if (!one || !other) throw new Error(`No token --${one ? back : front} among the tokens.`);
  return contrast(one, other);
};

const rows = pairs.flatMap(({ front, backs, least }) =>
  backs.map((back) => ({ front, back, least })),
);

describe('contrast as WCAG computes it', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#24478a', '#24478a')).toBe(1);
  });
});

describe.each(themes)('the %s theme', (theme) => {
  it.each(rows)('--$front on --$back has at least $least', ({ front, back, least }) => {
    expect(ratio(theme, front, back)).toBeGreaterThanOrEqual(least);
  });
});

describe('docs/design.md', () => {
  it('shows the contrast that the tokens have', () => {
    const table = rows.map(({ front, back, least }) => {
      const [light, dark] = themes.map((theme) => ratio(theme, front, back).toFixed(1));
      return `${front} on ${back}: ${least}, ${light}, ${dark}`;
    });
    const shown = [...read('docs/design.md').matchAll(/^\| `([\w-]+)` on `([\w-]+)` .*$/gm)].map(
      ([line, front, back]) => {
        const [, least, light, dark] = line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim());
        return `${front} on ${back}: ${least}, ${light}, ${dark}`;
      },
    );
    expect(shown).toEqual(table);
  });
});
