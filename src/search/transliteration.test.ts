import { describe, expect, it } from 'vitest';
import { soundOfKatakana, soundOfLatin } from './transliteration.ts';

describe('Latin names in katakana', () => {
  it.each([
    ['サンダーバード', 'thunderbird'],
    ['アウトルック', 'outlook'],
    ['ホットメール', 'hotmail'],
    ['エクスチェンジ', 'exchange'],
    ['マイクロソフト', 'microsoft'],
    ['オーセンティケーター', 'authenticator'],
    ['パワーシェル', 'powershell'],
    ['ワードプレス', 'wordpress'],
  ])('hears %s as %s', (katakana, latin) => {
    expect(soundOfKatakana(katakana)).toBe(soundOfLatin(latin));
  });

  it('tells words with a vowel first from others', () => {
    expect(soundOfKatakana('アウトルック')).not.toBe(soundOfLatin('track'));
  });

  it('has nothing to say about short words', () => {
    expect(soundOfLatin('pop')).toBe('');
  });
});
