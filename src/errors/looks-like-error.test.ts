import { describe, expect, it } from 'vitest';
import { looksLikeError } from './looks-like-error.ts';

describe('a message of a program', () => {
  it.each([
    '535',
    '5.7.139',
    '５３５　５．７．１３９',
    'AADSTS50126',
    '0x800CCC0E',
    'Authentication unsuccessful\nthe request did not meet the criteria',
    'サーバーに接続できません',
    'Need password',
    'PartialSuccessException',
    'Approval required',
    'この端末からは開けません',
  ])('is told by its codes and words: %s', (text) => expect(looksLikeError(text)).toBe(true));
});

describe('a question', () => {
  it.each([
    '複合機 スキャン',
    'パスワードを何度も聞かれる',
    'Outlook 2016 まだ使える？',
    'thunderbird settings',
    'iphone mail stopped in 2026',
  ])('is left to the search: %s', (text) => expect(looksLikeError(text)).toBe(false));
});
