import { findAnswer, findQuestion, type Graph } from '../content-model/graph.ts';
import type { Answers, Step } from './replay.ts';

/** The parameter that names the version of the graph. */
export const versionParameter = 'v';

/** The parameter that names the pages that did not help, as `topic/page`, joined by dots. */
export const triedParameter = 'tried';

/** What an address says, with renamed ids replaced and everything that is no answer left out. */
export interface AddressAnswers {
  readonly answers: Answers;
  /** The version of the graph that the address was written for; undefined when it names none. */
  readonly version: number | undefined;
}

/**
 * Reads the answers of a query string. Any string is allowed. Of two answers to one question the
 * first that exists counts: questions that were joined had an answer each.
 */
export const readAnswers = (graph: Graph, query: string): AddressAnswers => {
  const parameters = new URLSearchParams(query);
  const answers = new Map<string, string>();
  for (const [key, value] of parameters) {
    const id = renamed(graph.renamed.questions, key);
    const question = findQuestion(graph, id);
    const given = answers.get(id);
    if (!question || (given !== undefined && findAnswer(question, given))) continue;
    const name = `${id}.${value}`;
    const isOld = Object.hasOwn(graph.renamed.answers, name);
    const answer = isOld ? renamed(graph.renamed.answers, name) : value;
    if (given === undefined || findAnswer(question, answer)) answers.set(id, answer);
  }
  const version = Number(parameters.get(versionParameter));
  return {
    answers,
    version: Number.isSafeInteger(version) && version > 0 ? version : undefined,
  };
};

/** Whether an address was written for another version of the graph; one without a version was not. */
export const isOutdated = (graph: Graph, version: number | undefined): boolean =>
  version !== undefined && version !== graph.version;

/** The pages that were tried before, in their order; names that are not among the `pages` are left out. */
export const readTried = (query: string, pages: Readonly<Record<string, unknown>>): string[] => {
  const names = (new URLSearchParams(query).get(triedParameter) ?? '').split('.');
  return [...new Set(names)].filter((id) => Object.hasOwn(pages, id));
};

/** What an address can hold besides the steps. */
export interface QueryExtras {
  /** Answers that are not on the way now, kept for another change of mind. */
  readonly later?: Answers;
  /** The pages that did not help. */
  readonly tried?: readonly string[];
}

/**
 * The canonical query of a way: the version, the answers in the order of the questions, the pages
 * tried. Empty when there are no answers. A slash may stand in a query as it is.
 */
export const writeQuery = (
  graph: Graph,
  steps: readonly Step[],
  { later, tried = [] }: QueryExtras = {},
): string => {
  if (steps.length === 0 && (later?.size ?? 0) === 0) return '';
  const parameters = new URLSearchParams({ [versionParameter]: String(graph.version) });
  for (const step of steps) parameters.set(step.question.id, step.answer.id);
  for (const [id, answer] of later ?? []) parameters.set(id, answer);
  if (tried.length > 0) parameters.set(triedParameter, tried.join('.'));
  return `?${parameters.toString().replaceAll('%2F', '/')}`;
};

const renamed = (map: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(map, id) ? map[id] : undefined) ?? id;
