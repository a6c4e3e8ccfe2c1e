import { describe, expect, it } from 'vitest';
import {
  idleExceptions,
  isAllowed,
  licenceOf,
  licenceReport,
  refusedLicences,
} from './licences.ts';
import type { Component } from '../src/build/bill-of-materials/sbom-document.ts';

const part = (name: string, id: string): Component => ({
  'bom-ref': name,
  type: 'library',
  name,
  version: '1.0.0',
  purl: `pkg:npm/${name}@1.0.0`,
  licenses: [{ license: { id } }],
});
const parts = [
  part('a', 'MIT'),
  part('axe-core', 'MPL-2.0'),
  part('b', 'MPL-2.0'),
  part('lightningcss-linux-x64-gnu', 'MPL-2.0'),
  part('lightningcss', 'GPL-3.0'),
];

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['Apache-2.0 AND MIT', true],
    ['MPL-2.0', false],
    ['Apache-2.0 AND LGPL-3.0-or-later', false],
    ['unknown', false],
    ['toString', false],
  ])('%s is allowed: %s', (licence, expected) => {
    expect(isAllowed(licence)).toBe(expected);
  });

  it('are refused unless the package is excepted, with that licence and no other', () => {
    expect(refusedLicences(parts).map(({ name }) => name)).toEqual(['b', 'lightningcss']);
  });

  it('tell which exceptions are not needed any more', () => {
    const idle = idleExceptions(parts).map(({ name }) => name);
    expect(idle).toContain('@axe-core/playwright');
    expect(idle).not.toContain('axe-core');
    expect(idle).not.toContain('lightningcss*');
  });

  it('are reported with the names of those that are not generally allowed', () => {
    expect(licenceOf({})).toBe('unknown');
    expect(licenceReport(parts)).toContain('MPL-2.0: axe-core@1.0.0, b@1.0.0');
    expect(licenceReport(parts)).toMatch(/1 {2}MIT$/m);
  });
});
