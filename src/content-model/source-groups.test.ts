import { describe, expect, it } from 'vitest';
import { goodContent } from '../checks/testing.ts';
import type { Product } from './content.ts';
import type { Organisation } from './schemas/organisation.ts';
import { groupedSources, groupOfSource } from './source-groups.ts';

const { organisation, sources } = goodContent();
const source = sources['smtp26']!;
const content = goodContent({
  sources: { alone: source, acme: source, smtp26: source },
  products: [{ sources: ['acme'] } as unknown as Product],
});
const groupsWith = (settings: Partial<Organisation> = {}) =>
  groupedSources({ ...content, organisation: { ...organisation, ...settings } });
const idsOf = (groups: ReturnType<typeof groupedSources>) => groups.map(({ id }) => id);

describe('the groups of sources', () => {
  it('are those of each topic, of the products, and of no page', () => {
    expect(groupsWith()).toEqual([
      { kind: 'topic', id: 'smtp', path: 'reference/sources/smtp', keys: ['smtp26'] },
      { kind: 'topic', id: 'unaffected', path: 'reference/sources/unaffected', keys: ['smtp26'] },
      { kind: 'products', id: 'products', path: 'reference/sources/products', keys: ['acme'] },
      { kind: 'others', id: 'others', path: 'reference/sources/others', keys: ['alone'] },
    ]);
  });

  it('go with the topic and the part that the organisation hides', () => {
    expect(idsOf(groupsWith({ hideTopics: ['smtp'] }))).toEqual([
      'unaffected',
      'products',
      'others',
    ]);
    const without = groupsWith({ hideParts: ['products'] });
    expect(idsOf(without)).not.toContain('products');
    expect(without.flatMap(({ keys }) => keys)).not.toContain('acme');
  });

  it('are each found by its sources, the first that has one', () => {
    expect(groupOfSource(groupsWith())).toEqual({
      smtp26: 'smtp',
      acme: 'products',
      alone: 'others',
    });
  });
});
