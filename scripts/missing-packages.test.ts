import { describe, expect, it } from 'vitest';
import { holdsChecks, missingPackages } from './missing-packages.mjs';

const locked = {
  '': { version: '1.0.0' },
  'node_modules/builder': { version: '2.0.0' },
  'node_modules/checker': { version: '3.0.0', dev: true },
  'node_modules/other-system': { version: '1.0.0', optional: true },
  'node_modules/perhaps': { version: '1.0.0', devOptional: true },
};
const { 'node_modules/builder': builder, 'node_modules/checker': checker } = locked;

const build = { 'node_modules/builder': builder };
const everything = { ...build, 'node_modules/checker': checker };

describe('what is missing', () => {
  it('is everything where nothing was installed, but for other systems', () => {
    expect(missingPackages(locked, {}, { dev: true })).toEqual(Object.keys(everything));
  });

  it('is nothing for the site once it can be built, and the rest for the checks', () => {
    expect(missingPackages(locked, build, { dev: false })).toEqual([]);
    expect(missingPackages(locked, build, { dev: true })).toEqual(['node_modules/checker']);
  });

  it('is nothing for the site where everything is there', () => {
    expect(missingPackages(locked, everything, { dev: false })).toEqual([]);
    expect(missingPackages(locked, everything, { dev: true })).toEqual([]);
  });

  it('is a package of another version', () => {
    const older = { 'node_modules/builder': { version: '1.9.0' } };
    expect(missingPackages(locked, older, { dev: false })).toEqual(['node_modules/builder']);
  });
});

it('tells an installation with the checks from one without', () => {
  expect(holdsChecks(build)).toBe(false);
  expect(holdsChecks(everything)).toBe(true);
});
