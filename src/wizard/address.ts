import { findQuestion, type Graph } from './graph.ts';
import type { Answers, Step } from './replay.ts';

/** The parameter that names the version of the graph. */
export const versionParameter = 'v';

/** What an address says, with renamed ids replaced and everything that is no answer left out. */
export interface AddressAnswers {
  readonly answers: Answers;
  /** The version of the graph that the address was written for; undefined when it names none. */
  readonly version: number | undefined;
}

/** Reads the answers of a query string. Any string is allowed; the first of two answers counts. */
export const readAnswers = (graph: Graph, query: string): AddressAnswers => {
  const parameters = new URLSearchParams(query);
  const answers = new Map<string, string>();
  for (const [key, value] of parameters) {
    const question = renamed(graph.renamed.questions, key);
    if (!findQuestion(graph, question) || answers.has(question)) continue;
    const name = `${question}.${value}`;
    answers.set(question, Object.hasOwn(graph.renamed.answers, name) ? renamed(graph.renamed.answers, name) : value);
  }
  const version = Number(parameters.get(versionParameter));
  return {
    answers,
    version: Number.isSafeInteger(version) && version > 0 ? version : undefined,
  };
};

/** The canonical query of a path: version first, then the answers in the order of the questions. */
export const writeQuery = (graph: Graph, steps: readonly Step[], later?: Answers): string => {
  if (steps.length === 0 && (later?.size ?? 0) === 0) return '';
  const parameters = new URLSearchParams({ [versionParameter]: String(graph.version) });
  for (const step of steps) parameters.set(step.question.id, step.answer.id);
  for (const [id, answer] of later ?? []) parameters.set(id, answer);
  return `?${parameters.toString()}`;
};

const renamed = (map: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(map, id) ? map[id] : undefined) ?? id;
