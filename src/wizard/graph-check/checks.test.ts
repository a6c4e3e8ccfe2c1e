import { describe, expect, it } from 'vitest';
import { checkGraph } from './checks.ts';
import type { GraphFault, Surroundings } from '../fault.ts';
import type { Graph, Role } from '../../content-model/graph.ts';
import { devices, graphOf, pagesOf } from '../testing.ts';

/** Pages of a topic `g`, for readers of a role. */
const pages = (ids: readonly string[], audience: Role = 'user'): Surroundings['pages'] =>
  new Map(ids.map((id) => [id, { topic: 'g', audience }]));

const check = (graph: Graph, ...ids: string[]): GraphFault[] =>
  checkGraph(graph, { pages: pages(ids) });

const where = ({ question, answer }: GraphFault) => (answer ? `${question}.${answer}` : question);

/** So many answers, the last of them `unsure`. */
const many = (count: number): Record<string, string> => ({
  ...Object.fromEntries(Array.from({ length: count - 1 }, (_, index) => [`x${index}`, 'g/one'])),
  unsure: 'g/two',
});

describe('the checks of the graph', () => {
  it('find nothing wrong with a good one', () => {
    expect(check(devices, ...pagesOf(devices))).toEqual([]);
  });

  const cases: [string, Graph, string[], string, RegExp][] = [
    [
      'a question that does not exist',
      graphOf({ a: { x: 'b', unsure: 'g/one' } }),
      ['g/one'],
      'a.x',
      /question "b", which does not exist/,
    ],
    [
      'a page that does not exist',
      graphOf({ a: { x: 'g/two', unsure: 'g/one' } }),
      ['g/one'],
      'a.x',
      /page "g\/two", which does not exist/,
    ],
    [
      'a start that does not exist',
      graphOf({ a: { x: 'g/one', unsure: 'g/one' } }, { start: 'z' }),
      ['g/one'],
      'z',
      /is the start, but no such question/,
    ],
    [
      'a way that comes back',
      graphOf({ a: { x: 'b', unsure: 'g/one' }, b: { x: 'a', unsure: 'g/one' } }),
      ['g/one'],
      'a',
      /comes back to itself: a > b > a/,
    ],
    [
      'a question that is never asked',
      graphOf({ a: { x: 'g/two', unsure: 'g/one' }, b: { x: 'g/two', unsure: 'g/one' } }),
      ['g/one', 'g/two'],
      'b',
      /is never asked/,
    ],
    [
      'a page that is never reached',
      graphOf({ a: { x: 'g/two', unsure: 'g/one' } }),
      ['g/one', 'g/two', 'g/three'],
      'a',
      /no answers lead to the page "g\/three"/,
    ],
    [
      'a page that is said to be unasked, but is reached',
      graphOf({ a: { x: 'g/two', unsure: 'g/one' } }, { unasked: { 'g/two': 'Nobody asks.' } }),
      ['g/one', 'g/two'],
      'a',
      /"g\/two" stands under "unasked", but/,
    ],
    [
      'a question that decides nothing',
      graphOf({ a: { x: 'g/one', unsure: 'g/one' } }),
      ['g/one'],
      'a',
      /decides nothing/,
    ],
    [
      'a question without a way out',
      graphOf({ a: { x: 'g/one', y: 'g/two' } }),
      ['g/one', 'g/two'],
      'a',
      /has no answer "unsure"/,
    ],
    [
      'an answer that does not narrow',
      graphOf({
        a: { x: 'b', y: 'g/one', unsure: 'g/two' },
        b: { x: 'g/one', y: 'g/two', unsure: 'g/two' },
      }),
      ['g/one', 'g/two'],
      'a.x',
      /leaves all 2 pages possible/,
    ],
    [
      'too many answers under the first question',
      graphOf({ a: many(10) }),
      ['g/one', 'g/two'],
      'a',
      /has 10 answers, more than 9/,
    ],
    [
      'too many answers under another question',
      graphOf({ a: { x: 'b', y: 'g/three', unsure: 'g/one' }, b: many(9) }),
      ['g/one', 'g/two', 'g/three'],
      'b',
      /has 9 answers, more than 8/,
    ],
    [
      'too many questions',
      graphOf({
        a: { x: 'b', unsure: 'g/a' },
        b: { x: 'c', unsure: 'g/b' },
        c: { x: 'd', unsure: 'g/c' },
        d: { x: 'e', unsure: 'g/d' },
        e: { x: 'f', unsure: 'g/e' },
        f: { x: 'g/x', unsure: 'g/f' },
      }),
      ['g/a', 'g/b', 'g/c', 'g/d', 'g/e', 'g/f', 'g/x'],
      'f.x',
      /a path of 6 questions/,
    ],
    [
      'a long chain of unsure',
      graphOf({
        a: { x: 'g/a', unsure: 'b' },
        b: { x: 'g/b', unsure: 'c' },
        c: { x: 'g/c', unsure: 'd' },
        d: { x: 'g/d', unsure: 'g/e' },
      }),
      ['g/a', 'g/b', 'g/c', 'g/d', 'g/e'],
      'a.unsure',
      /needs 4 times "unsure"/,
    ],
    [
      'a renamed question whose old id is in use',
      { ...devices, renamed: { questions: { system: 'device' }, answers: {} } },
      pagesOf(devices),
      'system',
      /old id is in use/,
    ],
    [
      'a renamed answer that leads nowhere',
      { ...devices, renamed: { questions: {}, answers: { 'device.pc': 'computr' } } },
      pagesOf(devices),
      'device.pc',
      /new one does not exist/,
    ],
    [
      'an answer under no heading where others have one',
      {
        ...devices,
        questions: {
          ...devices.questions,
          system: {
            id: 'system',
            answers: (devices.questions['system']?.answers ?? []).map((answer, index) =>
              index === 0 ? { ...answer, group: 'things' } : answer,
            ),
          },
        },
      },
      pagesOf(devices),
      'system',
      /under headings that are not in order/,
    ],
  ];

  it.each(cases)('name %s, with a remedy', (_name, graph, ids, place, message) => {
    const found = check(graph, ...ids).find((fault) => message.test(fault.message));
    expect(found && where(found)).toBe(place);
    expect(found?.remedy).toMatch(/\.$/);
  });

  it('name an answer that is there twice', () => {
    const [question] = Object.values(devices.questions);
    const graph: Graph = {
      ...devices,
      questions: {
        ...devices.questions,
        device: { id: 'device', answers: [...question!.answers, question!.answers[0]!] },
      },
    };
    const found = check(graph, ...pagesOf(devices));
    expect(found.map((fault) => fault.message)).toContain('is there twice');
  });

  it('name a graph that asks the average reader too much', () => {
    const long = graphOf({
      a: { x: 'b', unsure: 'g/a' },
      b: { x: 'c', unsure: 'g/b' },
      c: { x: 'd', unsure: 'g/c' },
      d: { x: 'g/d', unsure: 'g/e' },
    });
    const often = Object.fromEntries(
      Object.entries(long.questions).map(([id, question]) => [
        id,
        {
          ...question,
          answers: question.answers.map((answer) => ({
            ...answer,
            weight: answer.id === 'x' ? 99 : 1,
          })),
        },
      ]),
    );
    const found = check({ ...long, questions: often }, ...pagesOf(long));
    expect(found.map(({ message }) => message)).toEqual([
      'asks 3.94 questions on average, more than 2.8',
    ]);
  });

  describe('know who may read what', () => {
    const graph = graphOf({
      a: { x: 'b', y: 'g/two', unsure: 'g/three' },
      b: { x: 'g/one', unsure: 'g/three' },
    });
    const surroundings: Surroundings = {
      pages: new Map([
        ...pages(['g/one'], 'administrator'),
        ...pages(['g/two'], 'owner'),
        ...pages(['g/three']),
      ]),
    };
    const withRole = (question: string, answer: string, role: Role): Graph => ({
      ...graph,
      questions: Object.fromEntries(
        Object.values(graph.questions).map(({ id, answers }) => [
          id,
          {
            id,
            answers: answers.map((one) =>
              id === question && one.id === answer ? { ...one, role } : one,
            ),
          },
        ]),
      ),
    });

    it('and name an answer that sends a user to the page of an administrator or owner', () => {
      const found = checkGraph(graph, surroundings);
      expect(found.map(where)).toEqual(['b.x', 'a.y']);
      expect(found[0]?.message).toMatch(/role "user" to "g\/one", which is for .*"administrator"/);
    });

    it('by the last answer on the way that says who reads', () => {
      expect(checkGraph(withRole('a', 'x', 'administrator'), surroundings).map(where)).toEqual([
        'a.y',
      ]);
      expect(checkGraph(withRole('b', 'x', 'administrator'), surroundings).map(where)).toEqual([
        'a.y',
      ]);
      expect(checkGraph(withRole('a', 'x', 'owner'), surroundings).map(where)).toEqual([
        'b.x',
        'a.y',
      ]);
    });
  });
});
