import type { Graph } from '../content-model/graph.ts';
import { createAsked, type Asked } from '../search/asked.ts';
import type { SearchData } from '../search/data.ts';
import { createLexicon, type Lexicon } from '../search/lexicon.ts';
import type { Cues } from './cues.ts';
import { prepareCues, type PreparedCues } from './find-cues.ts';
import { waysOf, type Way } from './ways.ts';

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
  const records = data.records.filter(({ kind }) => kind === 'page');
  const ways = waysOf(graph);
  return {
    graph,
    ways,
    cues: prepareCues(cues, ways),
    records,
    lexicon: createLexicon(data),
    asked: createAsked({ records }),
  };
};
