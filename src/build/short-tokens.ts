import { readFileSync } from 'node:fs';
import { content } from '../content-model/site-content.ts';

interface Declaration {
  prop: string;
  value: string;
}

interface Sheet {
  walkDecls(visit: (declaration: Declaration) => void): void;
}

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
// Drawings name colours in their markup, where PostCSS does not come.
const drawn = [...content.drawings.values()].join('');
const names = [...new Set(tokens.match(/--[a-z][\w-]*(?=:)/g))].filter(
  (name) => !drawn.includes(name),
);
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** `--a` to `--Z`, then `--a1` and so on. */
const shortNames = new Map(
  names.map((name, index) => {
    const round = Math.floor(index / letters.length);
    return [name, `--${letters[index % letters.length] ?? ''}${round || ''}`];
  }),
);
const short = (text: string): string =>
  text.replace(/--[a-z][\w-]*/g, (name) => shortNames.get(name) ?? name);

/**
 * Gives the tokens names of a letter in the built sheets, for PostCSS: they stand in nearly every
 * rule of what a page loads first.
 */
export const shortTokens = {
  postcssPlugin: 'short-tokens',
  Once: (sheet: Sheet): void =>
    sheet.walkDecls((declaration) => {
      declaration.prop = short(declaration.prop);
      declaration.value = short(declaration.value);
    }),
};
