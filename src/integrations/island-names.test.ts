import { expect, it } from 'vitest';
import { nameIslands } from './island-names.ts';

const page = (first: string, second: string) =>
  `<p>uid="Y1rL6"</p><astro-island uid="${first}" client="load"></astro-island>` +
  `<astro-island client="idle" uid="${second}"></astro-island>`;

it('islands have the same names wherever the site is built, each its own', () => {
  expect(nameIslands(page('Y1rL6', 'Z2abc'))).toBe(page('1', '2'));
  expect(nameIslands(page('HQ5dw', 'Q9xyz'))).toBe(page('1', '2'));
});
