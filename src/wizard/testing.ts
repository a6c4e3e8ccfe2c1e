import type { Language } from '../languages/languages.ts';
import { wordsOf } from '../content-model/translate.ts';
import type { Graph, Target } from '../content-model/graph.ts';
import type { WizardModel } from './model.ts';

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

/** A model of a graph whose words are its ids; the words around the questions are the real ones. */
export const modelOf = (graph: Graph, language: Language = 'en'): WizardModel => {
  const slugs = Object.values(graph.questions).flatMap(({ answers }) =>
    answers.flatMap(({ target: place }) => (place.kind === 'guide' ? [place.guide] : [])),
  );
  return {
    language,
    graph,
    words: Object.fromEntries(
      Object.values(graph.questions).map(({ id, answers }) => [
        id,
        {
          title: `${id}?`,
          help: '',
          answers: Object.fromEntries(
            answers.map((answer) => [answer.id, { label: answer.id, hint: '' }]),
          ),
        },
      ]),
    ),
    interface: wordsOf(language, 'interface').wizard,
    siteName: 'Site',
    guides: Object.fromEntries(
      slugs.map((slug) => [
        slug,
        {
          title: `Guide ${slug}`,
          href: `/g/${slug}/`,
          ifNot: slugs.filter((other) => other !== slug),
        },
      ]),
    ),
    drawings: {},
    questionHref: '/t/{{question}}/',
    startHref: '/t/',
    fallbackHref: '/g/',
    drawingsHref: '/d.svg',
    helpDeskMail: 'help@example.com',
  };
};
