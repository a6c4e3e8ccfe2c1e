import { describe, expect, it } from 'vitest';
import { normaliseQuery, normaliseText } from './normalise.ts';

describe('normaliseText', () => {
  it.each([
    ['ｱｳﾄﾙｯｸ', 'アウトルック'],
    ['Ｏｕｔｌｏｏｋ　マック', 'outlook マック'],
    ['５．７．１３９', '5.7.139'],
    ['サ－バー', 'サーバー'],
    ['sign‑in', 'sign-in'],
    ['can’t', 'cant'],
  ])('writes %s as %s', (typed, normal) => {
    expect(normaliseText(typed)).toBe(normal);
  });
});

describe('normaliseQuery', () => {
  it('leaves out what differs in every message', () => {
    const message =
      '535 5.7.139 failed for taro@example.com [TY1PR01CA0001.jpnprd01.prod.outlook.com]';
    expect(normaliseQuery(message)).toBe('535 5.7.139 failed for');
  });
});
