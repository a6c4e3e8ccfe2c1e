import { describe, expect, it } from 'vitest';
import { meansProduct } from './filter.ts';

const names = ['Mozilla Thunderbird', 'サンダーバード', 'thunder bird'];

describe('what somebody types into the list of products', () => {
  it.each([
    ['a part of the name', 'thunderb'],
    ['full-width letters', 'Ｔｈｕｎｄｅｒｂｉｒｄ'],
    ['half-width kana', 'ｻﾝﾀﾞｰﾊﾞｰﾄﾞ'],
    ['hiragana', 'さんだーばーど'],
    ['no long vowels', 'サンダバード'],
    ['a space in it', 'thunder bird'],
    ['words around it', 'Mozilla Thunderbird 154 on Linux'],
    ['nothing', ' '],
  ])('means a product by %s', (_what, typed) => {
    expect(meansProduct(typed, names)).toBe(true);
  });

  it('means no other product', () => {
    expect(meansProduct('Outlook', names)).toBe(false);
  });

  it('finds a short name only as a word of its own', () => {
    expect(meansProduct('phpmailer', ['HP'])).toBe(false);
    expect(meansProduct('hp m402', ['HP'])).toBe(true);
  });
});
