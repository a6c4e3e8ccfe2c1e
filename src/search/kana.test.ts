import { describe, expect, it } from 'vitest';
import { foldKatakana, foldReading, toHiragana, toKatakana } from './kana.ts';
import { romajiToKana } from './romaji.ts';

describe('kana', () => {
  it('changes katakana to hiragana and back', () => {
    expect(toHiragana('レジストリ')).toBe('れじすとり');
    expect(toKatakana('れじすとり')).toBe('レジストリ');
  });

  it('takes spellings that sound alike for one', () => {
    expect(foldKatakana('スキャナ')).toBe(foldKatakana('スキャナー'));
    expect(foldReading('つづき')).toBe(foldReading('ツズキ'));
  });
});

describe('romajiToKana', () => {
  it.each([
    ['fukugouki', 'ふくごうき'],
    ['pasuwa-do', 'ぱすわーど'],
    ['ninshou', 'にんしょう'],
    ['sukyana', 'すきゃな'],
    ['kippu', 'きっぷ'],
    ['rejisut', 'れじす'],
  ])('reads %s as %s', (letters, kana) => {
    expect(romajiToKana(letters)).toBe(kana);
  });

  it('does not read English', () => {
    expect(romajiToKana('thunderbird')).toBeUndefined();
  });
});
