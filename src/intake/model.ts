import type { Graph } from '../content-model/graph.ts';
import { createAsked, type Asked } from '../search/asked.ts';
import type { SearchData } from '../search/data.ts';
import { createLexicon, type Lexicon } from '../search/lexicon.ts';
import { allPaths } from '../wizard/paths.ts';
import { possiblePages } from '../wizard/possible.ts';
import type { Cues } from './cues.ts';
import { prepareCues, type PreparedCues } from './find-cues.ts';

/** A way through the graph, with its steps as `question.answer`. */
export interface Way {
  readonly steps: readonly string[];
  /** `topic/page`. */
  readonly page: string;
  /** How likely its page is before anything is known, 0 to 1. */
  readonly share: number;
  /** How likely it is among the ways to this page, 0 to 1. */
  readonly part: number;
}

/** What the intake needs of a language and a graph, ready for many texts. */
export interface IntakeModel {
  readonly graph: Graph;
  readonly ways: readonly Way[];
  readonly cues: PreparedCues;
  readonly records: SearchData['records'];
  readonly lexicon: Lexicon;
  readonly asked: Asked;
}

/** Makes the model once; `data` is that of the search, of which only the pages are asked. */
export const createIntake = (graph: Graph, cues: Cues, data: SearchData): IntakeModel => {
  const shares = new Map(
    possiblePages(graph, { kind: 'question', question: graph.start }).map(({ page, share }) => [
      page,
      share,
    ]),
  );
  const records = data.records.filter(({ kind }) => kind === 'page');
  return {
    graph,
    ways: allPaths(graph).map(({ answers, outcome, share }) => ({
      steps: answers.map(([question, answer]) => `${question}.${answer}`),
      page: outcome,
      share: shares.get(outcome) ?? share,
      part: share / (shares.get(outcome) ?? share),
    })),
    cues: prepareCues(cues),
    records,
    lexicon: createLexicon(data),
    asked: createAsked({ records }),
  };
};
