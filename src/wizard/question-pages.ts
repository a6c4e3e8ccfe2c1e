import type { Graph } from '../content-model/graph.ts';

/** A page below `troubleshoot/`. */
export interface QuestionPage {
  /** The last part of its address. */
  readonly id: string;
  /** The question that it shows. */
  readonly question: string;
}

/** The pages of the questions, and those that links to earlier ids still lead to. */
export const questionPages = (graph: Graph): QuestionPage[] => [
  ...Object.keys(graph.questions).map((id) => ({ id, question: id })),
  ...Object.entries(graph.renamed.questions).map(([id, question]) => ({ id, question })),
];
