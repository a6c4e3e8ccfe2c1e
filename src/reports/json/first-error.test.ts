import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstError } from './first-error.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

it('finds no error in JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(firstError(text)).toBe(text.length);
    }),
  );
});

it('finds the place of a token that may not stand there', () => {
  const junk = fc.constantFrom('}', ']', ':', ',', 'oops', '01');
  fc.assert(
    fc.property(fc.json(), junk, (text, wrong) => {
      fc.pre(!isJson(`${text}${wrong}`));
      expect(firstError(`${text} ${wrong}`)).toBe(text.length + 1);
    }),
  );
});
