import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helpDeskPage, targetName, unsure, type Graph } from '../content-model/graph.ts';
import { requireContent } from '../content-model/load.ts';
import { isList, settingNames, settings } from '../content-model/schemas/state.ts';
import { stateOf } from '../content-model/state.ts';
import { everyAnswer } from './fault.ts';
import { graphFor } from './graph-for.ts';
import { findCycle } from './graph-check/check-places.ts';
import { questionPages } from './question-pages.ts';
import { allPaths } from './paths.ts';
import { questionsFrom } from './trail.ts';
import { graphOf } from './testing.ts';

const home = graphOf({
  start: { phone: 'phone', desk: 'kept', unsure: 'help/ask' },
  phone: { own: 'hand/own', company: 'hand/mdm', unsure: 'find' },
  find: { found: 'hand/mdm', nothing: 'hand/own', unsure: 'help/ask' },
  kept: { cloud: 'desk/cloud', server: 'desk/server', unsure: 'help/ask' },
});

/** The graph with conditions on answers, by `question.answer`. */
const withConditions = (graph: Graph, when: Readonly<Record<string, object>>): Graph => ({
  ...graph,
  questions: Object.fromEntries(
    Object.values(graph.questions).map(({ id, answers }) => [
      id,
      { id, answers: answers.map((answer) => ({ ...answer, when: when[`${id}.${answer.id}`] })) },
    ]),
  ),
});

const managed = { deviceManagement: ['intune'] };
const conditional = withConditions(home, {
  'phone.company': managed,
  'find.found': managed,
  'kept.server': { mailboxes: ['hybrid', 'own-server'] },
});
const outcomes = (graph: Graph) =>
  allPaths(graph).map(({ answers, outcome }) => `${answers.map(String).join(' ')} ${outcome}`);

describe('the graph for an organisation', () => {
  it('is the whole graph while nothing is said', () => {
    expect(outcomes(graphFor({}, conditional))).toEqual(outcomes(home));
  });

  it('does not offer what cannot be, and does not ask what is known', () => {
    const state = stateOf({ deviceManagement: 'none', mailboxes: 'cloud' });
    expect(outcomes(graphFor(state, conditional))).toEqual([
      'start,phone hand/own',
      'start,desk desk/cloud',
      'start,unsure help/ask',
    ]);
  });

  it('leads to the page that holds there', () => {
    const graph = {
      ...home,
      instead: [{ pages: ['hand/own'], when: { phoneApps: ['no-iphone'] }, page: 'hand/mdm' }],
    };
    const pages = (state: object) =>
      outcomes(graphFor(stateOf(state), graph)).filter((path) => path.endsWith('hand/own'));
    expect(pages({ phoneApps: ['outlook'] })).toEqual([]);
    expect(pages({ phoneApps: ['iphone'] })).not.toEqual([]);
    expect(pages({})).not.toEqual([]);
  });

  it('leads from hidden pages to the help desk, past questions about them alone', () => {
    const graph = graphFor({}, home, (page) => page.startsWith('hand/'));
    expect(outcomes(graph)).toContain(`start,phone ${helpDeskPage}`);
  });
});

const content = requireContent(process.cwd());

const someOf = (values: readonly string[]) =>
  fc.subarray([...values], { minLength: 1 }) as fc.Arbitrary<unknown>;
const anyState = fc.record(
  Object.fromEntries(
    settingNames.map((name) => [
      name,
      isList(name) ? someOf(settings[name]) : fc.constantFrom<string>(...settings[name]),
    ]),
  ),
  { requiredKeys: [] },
);
const topics = [...new Set(content.guides.map(({ topic }) => topic))];
const pages = new Set(content.guides.flatMap((guide) => (guide.kind === 'page' ? guide.id : [])));

/** What is wrong with a graph for an organisation that hides pages. */
const faultsOf = (graph: Graph, hides: (page: string) => boolean): string[] => {
  const asked = questionsFrom(graph, graph.start);
  return [
    ...(findCycle(graph) ?? []),
    ...everyAnswer(graph).flatMap(([{ id }, { target, when }]) => {
      const leads =
        target.kind === 'question'
          ? graph.questions[target.question] !== undefined
          : target.page === helpDeskPage || (pages.has(target.page) && !hides(target.page));
      return leads && when === undefined ? [] : [`${id} → ${targetName(target)}`];
    }),
    ...Object.values(graph.questions).flatMap(({ id, answers }) => {
      const places = new Set(answers.map(({ target }) => targetName(target)));
      const decides = places.size > 1 || id === graph.start;
      return decides && asked.has(id) && answers.some((answer) => answer.id === unsure) ? [] : [id];
    }),
    ...questionPages(graph).flatMap(({ question }) => (graph.questions[question] ? [] : question)),
  ];
};

it('asks every organisation whole questions that lead somewhere, whatever it says and hides', () => {
  fc.assert(
    fc.property(anyState, fc.subarray(topics), (said, hidden) => {
      const hides = (page: string) => hidden.includes(page.split('/')[0] ?? '');
      const graph = graphFor(stateOf(said), content.graph, hides);
      expect(faultsOf(graph, hides)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
