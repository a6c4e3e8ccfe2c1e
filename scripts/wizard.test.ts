import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSituations } from '../bench/wizard/load-situations.ts';
import { checkGraph } from '../src/wizard/graph-check/checks.ts';
import { mutants, outcomesOf } from '../src/wizard/graph-check/mutations.ts';
import { pathsTable } from '../src/wizard/graph-check/paths-table.ts';
import { findCycle } from '../src/wizard/graph-check/check-places.ts';
import { playSituation } from '../src/wizard/graph-check/situation.ts';
import { loadGraph } from './load-graph.ts';

const { graph, surroundings } = loadGraph();

describe('the decision graph of the site', () => {
  it('has no faults', () => {
    expect(checkGraph(graph, surroundings)).toEqual([]);
  });

  it('ends where the committed table says (npm run wizard -- --write)', () => {
    const table = readFileSync(new URL('../docs/wizard-paths.md', import.meta.url), 'utf8');
    expect(pathsTable(graph)).toBe(table);
  });

  it('notices wrong edges (all of them: npm run wizard -- --mutations)', () => {
    const right = outcomesOf(graph);
    const some = [...mutants(graph)].filter((_, index) => index % 40 === 0);
    const missed = some.filter(
      (mutant) => !findCycle(mutant.graph) && outcomesOf(mutant.graph) === right,
    );
    expect(some.length).toBeGreaterThan(100);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});

describe('people in their own words', () => {
  const situations = loadSituations();

  it('are forty, half of them in each language', () => {
    expect(situations.filter(({ language }) => language === 'ja').length).toBe(20);
    expect(situations.filter(({ language }) => language === 'en').length).toBe(20);
  });

  it.each(situations)('$story', (situation) => {
    expect(playSituation(graph, situation)).toMatchObject({ page: situation.page, right: true });
  });

  it('are asked three questions on average, at most', () => {
    const counts = situations.map((situation) => playSituation(graph, situation).questions);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(3);
  });
});
