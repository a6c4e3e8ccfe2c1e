import { targetName, type Graph, type Target } from '../content-model/graph.ts';
import { possiblePages } from './possible.ts';
import { replay, type Answers, type Step } from './replay.ts';
import { trailTo } from './trail.ts';

/**
 * How the answers of an address stand to the page that is open.
 * - `reached`: they lead to it;
 * - `early`: they end at `target`, a question that can still lead to it;
 * - `elsewhere`: they lead to `target`, another place.
 */
export interface Outcome {
  readonly kind: 'reached' | 'early' | 'elsewhere';
  readonly steps: readonly Step[];
  readonly target: Target;
}

/** Finds out what the answers have to do with a page; undefined when there are none. */
export const placePage = (graph: Graph, page: string, answers: Answers): Outcome | undefined => {
  const here: Target = { kind: 'page', page };
  const forward = replay(graph, answers);
  const trail = forward.steps.length > 0 ? [] : trailTo(graph, here, answers);
  const last = trail.at(-1);
  if (last) return { kind: 'reached', steps: trail, target: last.answer.target };
  const { steps, target } = forward.steps.length > 0 ? forward : fromTheMiddle(graph, answers);
  if (steps.length === 0) return undefined;
  if (target.kind === 'page') {
    return { kind: target.page === page ? 'reached' : 'elsewhere', steps, target };
  }
  const open = possiblePages(graph, target).some((possible) => possible.page === page);
  return { kind: open ? 'early' : 'elsewhere', steps, target };
};

/** The answers of a reader whose first ones are missing: the longest trail that they make. */
const fromTheMiddle = (graph: Graph, answers: Answers): Pick<Outcome, 'steps' | 'target'> => {
  const targets = new Map<string, Target>();
  for (const question of Object.values(graph.questions)) {
    for (const { id, target } of question.answers) {
      if (answers.get(question.id) === id) targets.set(targetName(target), target);
    }
  }
  const trails = [...targets.values()].map((target) => ({
    target,
    steps: trailTo(graph, target, answers),
  }));
  return trails.reduce((best, trail) => (trail.steps.length > best.steps.length ? trail : best), {
    steps: [],
    target: { kind: 'question', question: graph.start } as Target,
  });
};
