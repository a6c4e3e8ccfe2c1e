import { describe, expect, it } from 'vitest';
import { checkGraph } from './checks.ts';
import type { GraphFault } from '../fault.ts';
import type { Graph } from '../../content-model/graph.ts';
import { devices, graphOf } from '../testing.ts';

const guides = (...slugs: string[]) =>
  Object.fromEntries(slugs.map((slug) => [slug, new Set(['fix', 'web'])]));

const check = (graph: Graph, ...slugs: string[]): GraphFault[] =>
  checkGraph(graph, { sections: guides(...slugs) });

const where = ({ question, answer }: GraphFault) => (answer ? `${question}.${answer}` : question);

describe('the checks of the graph', () => {
  it('find nothing wrong with a good one', () => {
    expect(check(devices, 'help', 'mac', 'windows', 'mdm', 'phone')).toEqual([]);
  });

  const cases: [string, Graph, string[], string, RegExp][] = [
    [
      'a question that does not exist',
      graphOf({ a: { x: 'b', unsure: '!g' } }),
      ['g'],
      'a.x',
      /question "b", which does not exist/,
    ],
    [
      'a guide that does not exist',
      graphOf({ a: { x: '!h', unsure: '!g' } }),
      ['g'],
      'a.x',
      /guide "h", which does not exist/,
    ],
    [
      'a section that does not exist',
      graphOf({ a: { x: '!g#no', unsure: '!g' } }),
      ['g'],
      'a.x',
      /has no such section/,
    ],
    [
      'a start that does not exist',
      graphOf({ a: { x: '!g', unsure: '!g' } }, { start: 'z' }),
      ['g'],
      'z',
      /is the start, but no such question/,
    ],
    [
      'a way that comes back',
      graphOf({ a: { x: 'b', unsure: '!g' }, b: { x: 'a', unsure: '!g' } }),
      ['g'],
      'a',
      /comes back to itself: a > b > a/,
    ],
    [
      'a question that is never asked',
      graphOf({ a: { x: '!g#fix', unsure: '!g' }, b: { x: '!g#fix', unsure: '!g' } }),
      ['g'],
      'b',
      /is never asked/,
    ],
    [
      'a guide that is never reached',
      graphOf({ a: { x: '!g#fix', unsure: '!g' } }),
      ['g', 'h'],
      'a',
      /no answers lead to the guide "h"/,
    ],
    [
      'a question that decides nothing',
      graphOf({ a: { x: '!g', unsure: '!g' } }),
      ['g'],
      'a',
      /decides nothing/,
    ],
    [
      'a question without a way out',
      graphOf({ a: { x: '!g', y: '!g#fix' } }),
      ['g'],
      'a',
      /has no answer "unsure"/,
    ],
    [
      'an answer that leaves all guides possible',
      graphOf({
        a: { x: 'b', y: '!g', unsure: '!h' },
        b: { x: '!g#fix', y: '!h#fix', unsure: '!h' },
      }),
      ['g', 'h'],
      'a.x',
      /all 2 guides possible/,
    ],
    [
      'an answer that does not narrow',
      graphOf({ a: { x: 'b', unsure: '!g' }, b: { x: '!g', y: '!g#fix', unsure: '!g' } }),
      ['g'],
      'a.x',
      /does not narrow/,
    ],
    [
      'too many answers',
      graphOf({
        a: { b: '!g', c: '!g#fix', d: '!g', e: '!g', f: '!g', g: '!g', h: '!g', unsure: '!g' },
      }),
      ['g'],
      'a',
      /has 8 answers/,
    ],
    [
      'too many questions',
      graphOf({
        a: { x: 'b', unsure: '!h' },
        b: { x: 'c', unsure: '!g' },
        c: { x: 'd', unsure: '!g#fix' },
        d: { x: 'e', unsure: '!h#fix' },
        e: { x: 'f', unsure: '!h#web' },
        f: { x: '!i', unsure: '!i#fix' },
      }),
      ['g', 'h', 'i'],
      'f.x',
      /a path of 6 questions/,
    ],
    [
      'a long chain of unsure',
      graphOf({
        a: { x: '!g', unsure: 'b' },
        b: { x: '!g#fix', unsure: 'c' },
        c: { x: '!g#web', unsure: 'd' },
        d: { x: '!h', unsure: '!h#fix' },
      }),
      ['g', 'h'],
      'a.unsure',
      /needs 4 times "unsure"/,
    ],
    [
      'a renamed question that is still in use',
      { ...devices, renamed: { questions: { system: 'device' }, answers: {} } },
      ['help', 'mac', 'windows', 'mdm', 'phone'],
      'system',
      /old id is in use/,
    ],
    [
      'a renamed answer that leads nowhere',
      { ...devices, renamed: { questions: {}, answers: { 'device.pc': 'computr' } } },
      ['help', 'mac', 'windows', 'mdm', 'phone'],
      'device.pc',
      /new one does not exist/,
    ],
  ];

  it.each(cases)('name %s, with a remedy', (_name, graph, slugs, place, message) => {
    const found = check(graph, ...slugs).find((fault) => message.test(fault.message));
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
    const found = check(graph, 'help', 'mac', 'windows', 'mdm', 'phone');
    expect(found.map((fault) => fault.message)).toContain('is there twice');
  });

  it('name a graph that asks the average reader too much', () => {
    const long = graphOf({
      a: { x: 'b', unsure: '!g' },
      b: { x: 'c', unsure: '!h' },
      c: { x: 'd', unsure: '!i' },
      d: { x: '!j', unsure: '!j#fix' },
    });
    const often = { ...long.questions };
    for (const [id, question] of Object.entries(long.questions)) {
      const answers = question.answers.map((answer) => ({
        ...answer,
        weight: answer.id === 'x' ? 99 : 1,
      }));
      often[id] = { ...question, answers };
    }
    const found = check({ ...long, questions: often }, 'g', 'h', 'i', 'j');
    expect(found.map(({ message }) => message)).toEqual([
      'asks 3.94 questions on average, more than 3',
    ]);
  });

  it('name an answer that sends a user to the steps of administrators', () => {
    const graph = graphOf({
      a: { x: 'b', y: '!g#web', unsure: '!g' },
      b: { x: '!g#admin', unsure: '!g#fix' },
    });
    const first = graph.questions['a'];
    const answers = (first?.answers ?? []).map((answer) => ({ ...answer, role: 'user' as const }));
    const questions = { ...graph.questions, a: { id: 'a', answers } };
    const sections = { g: new Set(['fix', 'web', 'admin']) };
    const found = checkGraph({ ...graph, questions }, { sections });
    expect(found.map(where)).toEqual(['b.x']);
    expect(found[0]?.message).toMatch(/role "user" to "g#admin"/);
  });
});
