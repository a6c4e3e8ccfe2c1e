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
const situations = loadSituations();

describe('the decision graph of the site', () => {
  it('has no faults', () => {
    expect(checkGraph(graph, surroundings)).toEqual([]);
  });

  it('ends where the committed table says (npm run wizard -- --write)', () => {
    const table = readFileSync(new URL('../docs/wizard-paths.md', import.meta.url), 'utf8');
    expect(pathsTable(graph)).toBe(table);
  });

  it('has no wrong edge that nobody notices (all of them: npm run wizard -- --mutations)', () => {
    const right = outcomesOf(graph);
    const some = [...mutants(graph)].filter((_, index) => index % 400 === 0);
    const missed = some.filter(
      (mutant) =>
        !findCycle(mutant.graph) &&
        outcomesOf(mutant.graph) !== right &&
        checkGraph(mutant.graph, surroundings).length === 0 &&
        situations.every((situation) => playSituation(mutant.graph, situation).right),
    );
    expect(some.length).toBeGreaterThan(100);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});

describe('people in their own words', () => {
  it('give every answer of every question at least once', () => {
    const given = new Set(
      situations.flatMap(({ answers }) =>
        Object.entries(answers).map(([question, answer]) => `${question}.${answer}`),
      ),
    );
    const all = Object.values(graph.questions).flatMap(({ id, answers }) =>
      answers.map((answer) => `${id}.${answer.id}`),
    );
    expect(all.filter((name) => !given.has(name))).toEqual([]);
  });

  it.each(situations)('$story', (situation) => {
    expect(playSituation(graph, situation)).toMatchObject({ page: situation.page, right: true });
  });
});
