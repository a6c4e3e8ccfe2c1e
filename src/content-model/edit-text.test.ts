import { expect, it } from 'vitest';
import { blank, editText } from './edit-text.ts';

it('replaces pieces at exact places, in whatever order they are named', () => {
  const edits = [
    { start: 4, end: 5, text: '' },
    { start: 0, end: 1, text: 'AA' },
    { start: 3, end: 3, text: '+' },
  ];
  expect(editText('abcdef', edits)).toBe('AAbc+df');
});

it('loses what was to change in a piece that goes as a whole', () => {
  const edits = [
    { start: 2, end: 3, text: 'x' },
    { start: 1, end: 5, text: '-' },
    { start: 1, end: 2, text: 'y' },
  ];
  expect(editText('abcdef', edits)).toBe('a-f');
});

it('leaves lines where they are in what it blanks', () => {
  expect(blank('ab\ncd')).toBe('  \n  ');
});
