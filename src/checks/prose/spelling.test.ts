import { describe, expect, it } from 'vitest';
import { unknownWords } from './spelling.ts';

const found = (text: string) => unknownWords(text, ['cmdlet']).map(({ word }) => word);

describe('English spelling', () => {
  it.each([
    ['You will recieve a mesage.', ['recieve', 'mesage']],
    ['The color of your center', ['color', 'center']],
    ['Don’t lose your organisation’s sign-in', []],
    ['A cmdlet of PowerShell at outlook.office.com, 5.7.139', []],
    ['Cmdlets', ['Cmdlets']],
  ])('%s: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('says where the word stands', () => {
    expect(unknownWords('in a.b.c mesage', [])).toEqual([{ word: 'mesage', index: 9 }]);
  });
});
