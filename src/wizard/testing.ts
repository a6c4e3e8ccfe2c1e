import type { Graph, Target } from './graph.ts';

const target = (name: string): Target => {
  const [guide = '', section] = name.slice(1).split('#');
  return name.startsWith('!')
    ? { kind: 'guide', guide, section }
    : { kind: 'question', question: name };
};

/** A graph from a table of questions; a target that begins with `!` is a guide. For tests. */
export const graphOf = (
  questions: Record<string, Record<string, string>>,
  more: Partial<Graph> = {},
): Graph => ({
  version: 2,
  start: Object.keys(questions)[0] ?? 'start',
  renamed: { questions: {}, answers: {} },
  questions: Object.fromEntries(
    Object.entries(questions).map(([id, answers]) => [
      id,
      {
        id,
        answers: Object.entries(answers).map(([answer, name]) => ({
          id: answer,
          target: target(name),
          weight: 1,
          drawing: undefined,
          role: undefined,
        })),
      },
    ]),
  ),
  ...more,
});

/** The small graph of most tests: a phone or a computer, and what is on it. */
export const devices = graphOf({
  device: { computer: 'system', phone: 'managed', unsure: '!help' },
  system: { windows: 'window', mac: '!mac', unsure: '!help' },
  window: { grey: '!windows#fix', web: '!help#web', unsure: '!help' },
  managed: { yes: '!mdm', no: '!phone', unsure: '!help' },
});
