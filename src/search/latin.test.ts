import { describe, expect, it } from 'vitest';
import { latinForms, stem } from './latin.ts';

describe('latinForms', () => {
  it('keeps codes and names whole and finds their parts', () => {
    expect(latinForms('smtp.office365.com')).toEqual([
      'smtp.office365.com',
      'smtp',
      'office365',
      'com',
    ]);
    expect(latinForms('5.7.139')).toEqual(['5.7.139']);
    expect(latinForms('aadsts50126')).toContain('50126');
    expect(latinForms('0x800ccc0e')).toContain('800ccc0e');
    expect(latinForms('sign-in')).toContain('signin');
  });
});

describe('stem', () => {
  it('is one for the forms of a word', () => {
    expect(new Set(['scan', 'scans', 'scanned', 'scanning', 'scanner'].map(stem)).size).toBe(1);
    expect(stem('policies')).toBe(stem('policy'));
  });
});
