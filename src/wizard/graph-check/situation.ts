import type { Graph } from '../../content-model/graph.ts';
import { targetName } from '../../content-model/graph.ts';
import { replay } from '../replay.ts';

/** Somebody's trouble in their own words, and how they answer. */
export interface Situation {
  readonly language: string;
  readonly story: string;
  /** Answers by question id, as this person gives them. */
  readonly answers: Readonly<Record<string, string>>;
  /** Where they have to end: `topic/page`. */
  readonly page: string;
}

/** How a situation goes. */
export interface SituationResult {
  readonly questions: number;
  readonly page: string;
  /** Whether it ends where it has to, with every answer asked for. */
  readonly right: boolean;
}

/** Plays a situation: how many questions it takes and where it ends. */
export const playSituation = (graph: Graph, situation: Situation): SituationResult => {
  const { steps, target } = replay(graph, new Map(Object.entries(situation.answers)));
  const page = targetName(target);
  const all = steps.length === Object.keys(situation.answers).length;
  return { questions: steps.length, page, right: all && page === situation.page };
};
