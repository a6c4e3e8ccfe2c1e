import { describe, expect, it } from 'vitest';
import { product } from './product.ts';

const good = {
  name: { ja: 'アクメの複合機', en: 'Acme copier' },
  aliases: ['アクメ'],
  kind: 'device',
  ready: 'yes',
  answer: { ja: 'OAuth で送れます。', en: 'It sends with OAuth.' },
  steps: { ja: ['更新します。'], en: ['Update it.'] },
  traps: [
    {
      see: { ja: '送れない', en: 'It cannot send' },
      text: '535',
      cure: { ja: '許可します。', en: 'Allow it.' },
    },
  ],
  page: 'smtp/printer',
  sources: ['mk-acme'],
  date: '2026-08',
  reviewed: '2026-11-26',
};

const messages = (changes: Record<string, unknown>) =>
  product.safeParse({ ...good, ...changes }).error?.issues.map(({ message }) => message);

describe('a product', () => {
  it('is accepted', () => {
    expect(product.parse(good)).toEqual(good);
  });

  it('may be one that nobody knows enough of', () => {
    expect(messages({ ready: 'unknown', answer: undefined, ask: 'printer-maker' })).toBeUndefined();
  });

  it.each([
    [{ ready: 'soon' }, /^Use one of: yes, partly, no, unknown\.$/],
    [{ kind: 'toy' }, /^Use one of: mail-app, device/],
    [{ answer: undefined }, /^Write the answer by language, or set "ready" to unknown/],
    [{ ready: 'unknown', ask: 'printer-maker' }, /^Write the answer by language, or set "ready"/],
    [{ ready: 'unknown', answer: undefined }, /^Name a file of src\/content\/texts/],
    [{ answer: { ja: '送れます。' } }, /^Write the answer in English under "en"/],
    [{ steps: { ja: ['更新します。'], en: [] } }, /^Give steps and settings the same number/],
    [{ aliases: ['アクメ', 'アクメ'] }, /^Name "アクメ" only once\.$/],
    [{ page: 'smtp' }, /^Write a page as "topic\/page"\.$/],
    [{ price: 1 }, /^Remove "price" from a product/],
  ])('is refused with %j and its remedy', (changes, remedy) => {
    expect(messages(changes)).toEqual([expect.stringMatching(remedy)]);
  });
});
