import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

describe('the address of a search', () => {
  it('can be shared: it reads back what it wrote', () => {
    const search = { text: '複合機 & スキャン', filter: { audience: 'owner' }, verbatim: true };
    expect(readAddress(writeAddress(search))).toEqual(search);
  });

  it('is as short as it can be', () => {
    expect(writeAddress({ text: 'mdm', filter: {}, verbatim: false })).toBe('?q=mdm');
    expect(writeAddress({ text: '', filter: { app: 'printer' }, verbatim: true })).toBe('');
  });

  it('reads the one of the plain form', () => {
    expect(readAddress('?q=scan+to+email').text).toBe('scan to email');
    expect(readAddress('?v=1')).toEqual({ text: '', filter: {}, verbatim: false });
  });
});
