import { expect, it } from 'vitest';
import type { Product } from '../../content-model/content.ts';
import { productSynonyms } from './product-synonyms.ts';

const named = (ja: string, aliases: readonly string[]): Product =>
  ({ name: { ja, en: 'Acme printers' }, aliases }) as unknown as Product;

it('takes the names of one word, the Latin one first', () => {
  expect(productSynonyms([named('アクメの複合機', ['アクミー', 'Acme', 'Acme Scan'])])).toEqual([
    ['acme', 'アクメの複合機', 'アクミー'],
  ]);
});

it('needs a Latin word and another one', () => {
  expect(
    productSynonyms([named('Acme printers', ['アクメ']), named('Acme printers', ['Acme'])]),
  ).toEqual([]);
});
