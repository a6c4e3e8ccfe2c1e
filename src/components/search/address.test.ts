import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

const known = { audiences: { owner: '', user: '' }, apps: { printer: '' } };

describe('the address of a search', () => {
  it('can be shared: it reads back what it wrote', () => {
    const search = { text: '複合機 & スキャン', filter: { audience: 'owner' }, verbatim: true };
    expect(readAddress(writeAddress(search), known)).toEqual({ ...search, dropped: false });
  });

  it('is as short as it can be', () => {
    expect(writeAddress({ text: 'mdm', filter: {}, verbatim: false })).toBe('?q=mdm');
    expect(writeAddress({ text: '', filter: { app: 'printer' }, verbatim: true })).toBe('');
  });

  it('reads the one of the plain form', () => {
    expect(readAddress('?q=scan+to+email', known).text).toBe('scan to email');
    expect(readAddress('?v=1', known)).toEqual({
      text: '',
      filter: {},
      verbatim: false,
      dropped: false,
    });
  });

  it.each(['role=boss', 'app=fax', 'role=constructor', 'role=boss&app=printer'])(
    'drops a filter that does not exist, and knows it: %s',
    (filters) => {
      const { filter, dropped } = readAddress(`?q=smtp&${filters}`, known);
      expect(dropped).toBe(true);
      expect(filter).toEqual(filters.includes('printer') ? { app: 'printer' } : {});
    },
  );

  it('drops nothing where a filter is left open', () => {
    expect(readAddress('?q=smtp&role=&app=printer', known)).toMatchObject({
      filter: { app: 'printer' },
      dropped: false,
    });
  });
});
