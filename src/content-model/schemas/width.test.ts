import { describe, expect, it } from 'vitest';
import { displayWidth, hasFullWidth } from './width.ts';

describe('the width of a text', () => {
  it.each([
    ['Sign in', 7],
    ['基本認証', 8],
    ['SMTP の設定（必須）', 19],
    ['ｱｲｳ', 3],
    ['𠮷野', 3],
    ['', 0],
  ])('of %s is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('tells Japanese from English, again and again', () => {
    expect(hasFullWidth('Outlook の接続状態')).toBe(true);
    expect(hasFullWidth('Outlook の接続状態')).toBe(true);
    expect(hasFullWidth('Connection Status')).toBe(false);
  });
});
