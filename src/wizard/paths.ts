import { targetName, type Graph, type Target } from '../content-model/graph.ts';

/** One way through the graph: `start=windows`, `windows-app=outlook`, … and the page at its end. */
export interface Path {
  readonly answers: readonly (readonly [question: string, answer: string])[];
  /** `topic/page`. */
  readonly outcome: string;
  /** How likely this way is by the weights, 0 to 1. */
  readonly share: number;
}

/** Every path of an acyclic graph, in the order of its answers. */
export const allPaths = (graph: Graph): Path[] => {
  const walk = (target: Target, answers: Path['answers'], share: number): Path[] => {
    if (target.kind === 'page') return [{ answers, outcome: targetName(target), share }];
    const question = graph.questions[target.question];
    const options = question?.answers ?? [];
    const total = options.reduce((sum, answer) => sum + answer.weight, 0);
    return options.flatMap((answer) =>
      walk(
        answer.target,
        [...answers, [target.question, answer.id]],
        (share * answer.weight) / total,
      ),
    );
  };
  return walk({ kind: 'question', question: graph.start }, [], 1);
};

/** Sizes that authors and checks look at. */
export interface GraphSize {
  readonly questions: number;
  readonly answers: number;
  readonly paths: number;
  /** Most questions on any path. */
  readonly longest: number;
  /** Questions per path, every path counting once. */
  readonly mean: number;
  /** Questions per reader, paths counting by their weight. */
  readonly expected: number;
}

/** Counts a graph. */
export const graphSize = (graph: Graph): GraphSize => {
  const paths = allPaths(graph);
  const lengths = paths.map((path) => path.answers.length);
  return {
    questions: Object.keys(graph.questions).length,
    answers: Object.values(graph.questions).reduce((sum, { answers }) => sum + answers.length, 0),
    paths: paths.length,
    longest: Math.max(0, ...lengths),
    mean: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, paths.length),
    expected: paths.reduce((sum, path) => sum + path.share * path.answers.length, 0),
  };
};
