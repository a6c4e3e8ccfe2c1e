import { expect, it } from 'vitest';
import { mutants, outcomesOf, tryMutants } from './mutations.ts';
import { devices } from '../testing.ts';

const sections = Object.fromEntries(
  ['help', 'mac', 'windows', 'mdm', 'phone'].map((slug) => [slug, new Set(['fix', 'web'])]),
);

it('every answer is led to every other place', () => {
  const places = 4 + 6;
  expect([...mutants(devices)].length).toBe(12 * (places - 1));
});

it('every wrong edge that changes an outcome is noticed', () => {
  const report = tryMutants(devices, { sections }, () => true);
  expect(report.changing).toBe(report.mutants);
  expect(report.byChecks).toBeGreaterThan(0);
  expect(report.missed).toEqual([]);
});

it('outcomes are told apart by their path', () => {
  const mutant = [...mutants(devices)].find(({ name }) => name === 'system.mac → mdm');
  expect(mutant && outcomesOf(mutant.graph)).toContain('device=computer system=mac mdm');
  expect(outcomesOf(devices)).toContain('device=computer system=mac mac');
});
