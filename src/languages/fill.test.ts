import { expect, it } from 'vitest';
import { fill } from './fill.ts';

it('puts values into a template', () => {
  expect(fill('{{count}} 件 ({{count}})', { count: 3 })).toBe('3 件 (3)');
});

it('leaves an unknown name visible instead of hiding the mistake', () => {
  expect(fill('{{who}}', {})).toBe('{{who}}');
  expect(fill('{{toString}}', {})).toBe('{{toString}}');
});

it('does not read a value as a template', () => {
  expect(fill('{{a}}', { a: '{{b}}', b: 'x' })).toBe('{{b}}');
});
