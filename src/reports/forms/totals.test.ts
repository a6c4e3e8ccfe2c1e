import { expect, it } from 'vitest';
import { numberIn } from './totals.ts';

it.each([
  ['1,200', 1200],
  ['１，２００', 1200],
  ['0', 0],
  ['', undefined],
  ['many', undefined],
  ['-3', undefined],
])('a report that says %j means %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
