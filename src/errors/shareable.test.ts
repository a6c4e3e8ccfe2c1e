import { describe, expect, it } from 'vitest';
import { isShareable } from './shareable.ts';

describe('a text that may stand in an address', () => {
  it.each(['複合機 送信できない', '535 5.7.139', 'outlook keeps asking for my password'])(
    'is a short line: %s',
    (text) => expect(isShareable(text)).toBe(true),
  );

  it.each([
    ['several lines', '550 5.7.30\nBasic authentication is not supported'],
    ['a message as long as a log', 'x '.repeat(150)],
    ['a password', 'password: Sommer2026'],
    ['a LOGIN command', 'a1 LOGIN user@example.com Sommer2026'],
  ])('is not %s', (_, text) => expect(isShareable(text)).toBe(false));
});
