import { expect, it } from 'vitest';
import type { Graph } from '../../content-model/graph.ts';
import { allPaths } from '../paths.ts';
import { mutants, outcomesOf, tryMutants } from './mutations.ts';
import { devices, pagesOf } from '../testing.ts';

const pages = new Map(
  pagesOf(devices).map((id) => [id, { topic: id.split('/')[0] ?? '', audience: 'user' }] as const),
);

it('every answer is led to every other place', () => {
  const places = 4 + 6;
  expect([...mutants(devices)].length).toBe(12 * (places - 1));
});

it('a wrong edge counts as missed where neither the checks nor a situation notices it', () => {
  const blind = tryMutants(devices, { pages }, () => true);
  expect(blind.changing).toBe(blind.mutants);
  expect(blind.byChecks).toBeGreaterThan(0);
  expect(blind.missed.length).toBe(blind.changing - blind.byChecks);
  const helped = (graph: Graph) =>
    allPaths(graph).some(
      ({ answers, outcome }) =>
        outcome === 'help/ask' &&
        answers.at(-1)?.join() === 'system,unsure' &&
        answers.length === 2,
    );
  const seeing = tryMutants(devices, { pages }, helped);
  expect(seeing.bySituations).toBeGreaterThan(0);
  expect(seeing.missed.length).toBeLessThan(blind.missed.length);
  expect(seeing.missed.filter((name) => name.startsWith('system.unsure '))).toEqual([]);
});

it('outcomes are told apart by their path', () => {
  const mutant = [...mutants(devices)].find(({ name }) => name === 'system.mac → hand/mdm');
  expect(mutant && outcomesOf(mutant.graph)).toContain('device=computer system=mac hand/mdm');
  expect(outcomesOf(devices)).toContain('device=computer system=mac desk/mac');
});
