import { describe, expect, it } from 'vitest';
import type { Product } from '../../content-model/content.ts';
import { goodContent, lines } from '../testing.ts';
import { dataTargets } from './data-targets.ts';
import { products } from './products.ts';
import { sourceKeys } from './source-keys.ts';

const good: Product = {
  id: 'acme',
  file: 'src/content/products/acme.yaml',
  name: { ja: 'アクメ', en: 'Acme' },
  aliases: ['ACME 複合機'],
  kind: 'device',
  ready: 'yes',
  answer: { ja: '送れます。', en: 'It sends.' },
  traps: [],
  page: 'smtp/printer',
  sources: ['smtp26'],
  reviewed: '2026-11-22',
};
const withProducts = (...all: Partial<Product>[]) =>
  goodContent({ products: all.map((changes) => ({ ...good, ...changes })) });

describe('the products', () => {
  it('are accepted', () => {
    for (const rule of [products, dataTargets, sourceKeys]) {
      expect(lines(rule(withProducts({})))).toEqual([]);
    }
  });

  it('share no name, however it is written', () => {
    const other = {
      id: 'other',
      file: 'src/content/products/other.yaml',
      name: { ja: '他', en: 'Other' },
    };
    expect(lines(products(withProducts({}, { ...other, aliases: ['ａｃｍｅ'] })))).toEqual([
      `${other.file}: aliases: gives "ａｃｍｅ", which ${good.file} gives too. Leave it to the product that people mean by it.`,
    ]);
    expect(lines(products(withProducts({ aliases: ['acme'] })))).toEqual([
      expect.stringContaining('gives "acme" twice'),
    ]);
  });

  it('lead to pages, texts and sources that exist', () => {
    expect(lines(dataTargets(withProducts({ page: 'smtp/fax' })))).toEqual([
      expect.stringContaining(`${good.file}: page: leads to the guide "smtp/fax"`),
    ]);
    expect(lines(products(withProducts({ ask: 'nobody' })))).toEqual([
      expect.stringContaining('ask: there is no text "nobody"'),
    ]);
    expect(lines(sourceKeys(withProducts({ sources: ['gone'] })))).toEqual([
      expect.stringContaining('sources: there is no source "gone"'),
    ]);
  });

  it('say nothing without a source, but for those of an organisation', () => {
    expect(lines(products(withProducts({ sources: [] })))).toEqual([
      expect.stringContaining('says something without a source'),
    ]);
    expect(lines(products(withProducts({ sources: [], file: 'own/products/acme.yaml' })))).toEqual(
      [],
    );
  });
});
