import { describe, expect, it } from 'vitest';
import { builtWith, sbomOf, type Lock } from './sbom-document.ts';

const lock: Lock = {
  name: 'guide',
  version: '1.0.0',
  packages: {
    '': { devDependencies: { a: '1.0.0', '@x/b': '2.0.0' } },
    'node_modules/a': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAEC' },
    'node_modules/@x/b': { version: '2.0.0', license: 'MPL-2.0', dependencies: { a: '^0.9.0' } },
    'node_modules/@x/b/node_modules/a': { version: '0.9.0', dependencies: { '@x/b': '*', c: '*' } },
  },
};
const sbom = sbomOf(lock, '2026-11-22');

describe('the bill of materials', () => {
  it('names every package with version, checksum and licence', () => {
    expect(sbom.components.map((one) => one['bom-ref'])).toEqual([
      '@x/b@2.0.0',
      'a@0.9.0',
      'a@1.0.0',
    ]);
    expect(sbom.components[2]).toMatchObject({
      purl: 'pkg:npm/a@1.0.0',
      hashes: [{ alg: 'SHA-512', content: '000102' }],
      licenses: [{ license: { id: 'MIT' } }],
    });
    expect(sbom.components[0]?.purl).toBe('pkg:npm/%40x/b@2.0.0');
  });

  it('says what needs what, in the version that is really found', () => {
    expect(sbom.dependencies).toEqual([
      { ref: 'guide@1.0.0', dependsOn: ['@x/b@2.0.0', 'a@1.0.0'] },
      { ref: '@x/b@2.0.0', dependsOn: ['a@0.9.0'] },
      { ref: 'a@0.9.0', dependsOn: ['@x/b@2.0.0'] },
      { ref: 'a@1.0.0', dependsOn: [] },
    ]);
  });

  it('is the same each time on one day', () => {
    expect(sbomOf(lock, '2026-11-22')).toEqual(sbom);
    expect(sbom.metadata.timestamp).toBe('2026-11-22T00:00:00Z');
  });
});

it('the site is built with all but what only checks need', () => {
  const both: Lock = {
    ...lock,
    packages: {
      '': { dependencies: { a: '1.0.0' }, devDependencies: { checker: '1.0.0' } },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/checker': { version: '1.0.0', dev: true, dependencies: { a: '1.0.0' } },
    },
  };
  const { components, dependencies } = sbomOf(builtWith(both), '2026-11-22');
  expect(components.map((one) => one.name)).toEqual(['a']);
  expect(dependencies[0]).toEqual({ ref: 'guide@1.0.0', dependsOn: ['a@1.0.0'] });
});
