import type { Language } from '../languages/languages.ts';
import { wordsOf } from '../content-model/translate.ts';
import type { Graph, Target } from '../content-model/graph.ts';
import type { WizardModel } from './model.ts';

const target = (name: string): Target =>
  name.includes('/') ? { kind: 'page', page: name } : { kind: 'question', question: name };

/** A graph from a table of questions; a target with a slash is a page. For tests. */
export const graphOf = (
  questions: Record<string, Record<string, string>>,
  more: Partial<Graph> = {},
): Graph => ({
  version: 2,
  start: Object.keys(questions)[0] ?? 'start',
  renamed: { questions: {}, answers: {} },
  unasked: {},
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
  device: { computer: 'system', phone: 'managed', unsure: 'help/ask' },
  system: { windows: 'window', mac: 'desk/mac', unsure: 'help/ask' },
  window: { grey: 'desk/grey', web: 'help/web', unsure: 'help/ask' },
  managed: { yes: 'hand/mdm', no: 'hand/phone', unsure: 'help/ask' },
});

/** The pages that a graph leads to, each once. */
export const pagesOf = (graph: Graph): string[] => [
  ...new Set(
    Object.values(graph.questions).flatMap(({ answers }) =>
      answers.flatMap(({ target: place }) => (place.kind === 'page' ? [place.page] : [])),
    ),
  ),
];

/** A model of a graph whose words are its ids; the words around the questions are the real ones. */
export const modelOf = (graph: Graph, language: Language = 'en'): WizardModel => {
  const ids = pagesOf(graph);
  const topicOf = (id: string) => id.split('/')[0] ?? '';
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
    pages: Object.fromEntries(
      ids.map((id) => [
        id,
        {
          title: `Page ${id}`,
          topic: topicOf(id),
          href: `/g/${id}/`,
          ifNot: ids.filter((other) => other !== id),
        },
      ]),
    ),
    topics: Object.fromEntries(ids.map((id) => [topicOf(id), `Topic ${topicOf(id)}`])),
    drawings: {},
    questionHref: '/t/{{question}}/',
    topicHref: '/g/{{topic}}/',
    startHref: '/t/',
    fallbackHref: '/help-desk/',
    fallbackTitle: 'Help desk',
    drawingsHref: '/d/{{question}}.svg',
    productsHref: '/p/',
    helpDeskMail: 'help@example.com',
  };
};
