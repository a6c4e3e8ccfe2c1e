import { describe, expect, it } from 'vitest';
import { anyOf } from './phrases.ts';

const tables = { secret: ['password', 'user name'] };
const finds = (text: string, ...phrases: string[]) => new RegExp(anyOf(phrases, tables)).test(text);

describe('a table of phrases', () => {
  it('finds a phrase wherever it stands, with all its signs as they are', () => {
    expect(finds('unauthenticated', 'authentic')).toBe(true);
    expect(finds('port 5877', '5.7.7')).toBe(false);
    expect(finds('[5.7.7]', 'nothing', '5.7.7')).toBe(true);
  });

  it('asks for the edges of a word where a phrase says so', () => {
    expect(finds('badge', '<bad>')).toBe(false);
    expect(finds('badge', '<bad')).toBe(true);
    expect(finds('a bad one', '<bad>')).toBe(true);
  });

  it('leaves a gap, names other tables and takes patterns', () => {
    expect(finds('asks for the user name', 'asks … {secret}')).toBe(true);
    expect(finds(`asks ${'x'.repeat(40)} password`, 'asks … {secret}')).toBe(false);
    expect(finds('status 404', '/status \\d{3}')).toBe(true);
  });
});
