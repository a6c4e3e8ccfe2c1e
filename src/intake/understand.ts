import type { PageCandidate } from '../errors/candidates.ts';
import type { Span } from '../errors/cut-at-spans.ts';
import { longestText } from '../errors/longest-text.ts';
import { wordSpans } from './word-spans.ts';
import type { IntakeModel } from './model.ts';
import { weigh, type Weighed } from './weigh.ts';

/** An answer that a text gives. */
export interface Understood {
  readonly question: string;
  readonly answer: string;
  /** Where the words that gave it stand in the text, in order, not overlapping. */
  readonly spans: readonly Span[];
  /** These words. */
  readonly words: readonly string[];
}

/** What a text was understood as. */
export interface Understanding {
  /** The first steps of one way through the graph, in their order; empty when nothing was. */
  readonly understood: readonly Understood[];
  /** The page that it leads to, or the question that is left. */
  readonly next: { readonly page: string } | { readonly question: string };
  /** The pages still possible, likeliest first, at most six; the page alone where there is one. */
  readonly pages: readonly string[];
  /** Whether it is none of our business; then `pages` are the three nearest. */
  readonly far: boolean;
}

/** What is known besides the text. */
export interface Known {
  /** The pages that the errors in the text speak for. */
  readonly errors?: readonly PageCandidate[];
  /** Answers as `question.answer` that must not be understood, since the reader took them back. */
  readonly removed?: ReadonlySet<string>;
}

/** When a page is named, a step is taken, a page is still possible; tuned in `bench/intake`. */
export const limits = { page: 0.78, ahead: 4.5, step: 0.9, possible: 0.025, far: 0.6 };
const mostPossible = 6;
const nearest = 3;

type Ways = Weighed['ways'];

const sharesOf = <Key>(ways: Ways, keyOf: (way: Ways[number]['way']) => Key): [Key, number][] => {
  const shares = new Map<Key, number>();
  for (const { way, share } of ways) {
    shares.set(keyOf(way), (shares.get(keyOf(way)) ?? 0) + share);
  }
  return [...shares].sort((one, other) => other[1] - one[1]);
};

const likeliest = (ways: Ways): Ways[number] | undefined =>
  ways.reduce<Ways[number] | undefined>(
    (best, way) => (best === undefined || way.share > best.share ? way : best),
    undefined,
  );

/** The steps that a text decides: as long as one answer has nearly all of what is possible. */
const walk = (ways: Ways): { readonly steps: readonly string[]; readonly left: Ways } => {
  const steps: string[] = [];
  let left = ways;
  for (;;) {
    const at = steps.length;
    const all = left.reduce((sum, { share }) => sum + share, 0);
    const [best] = sharesOf(left, ({ steps: taken }) => taken[at]);
    if (!best?.[0] || best[1] < limits.step * all) return { steps, left };
    const further = left.filter(({ way }) => way.steps[at] === best[0]);
    // The last step names a page, for which there is a limit of its own.
    if (further.every(({ way }) => way.steps.length === at + 1)) return { steps, left };
    steps.push(best[0]);
    left = further;
  }
};

const idsOf = (step: string): { question: string; answer: string } => {
  const [question = '', answer = ''] = step.split('.');
  return { question, answer };
};

/** Reads a text of people: which answers it gives, and which page or question comes next. */
export const understand = (
  text: string,
  model: IntakeModel,
  { errors = [], removed = new Set() }: Known = {},
): Understanding => {
  const read = text.slice(0, longestText);
  const weighed = weigh(read, model, errors, removed);
  const pages = sharesOf(weighed.ways, ({ page }) => page);
  const first = { question: model.graph.start };
  if (weighed.far > limits.far || pages.length === 0) {
    const near = pages.slice(0, nearest).map(([page]) => page);
    return { understood: [], next: first, pages: near, far: true };
  }
  const tell = (steps: readonly string[], page: string | undefined): Understood[] => {
    const told = steps.map((step, at) => ({
      ...idsOf(step),
      spans: wordSpans(weighed, model, steps.slice(at), page),
    }));
    return told.map((one) => ({
      ...one,
      words: one.spans.map(({ start, end }) => read.slice(start, end)),
    }));
  };
  const [[page = '', share = 0] = [], [, second = 0] = []] = pages;
  if (share >= limits.page && share >= limits.ahead * second) {
    const way = likeliest(weighed.ways.filter((one) => one.way.page === page));
    return {
      understood: tell(way?.way.steps ?? [], page),
      next: { page },
      pages: [page],
      far: false,
    };
  }
  const { steps, left } = walk(weighed.ways);
  const possible = sharesOf(left, (way) => way.page);
  const rest = possible.reduce((sum, [, one]) => sum + one, 0);
  const question = model.ways.find((way) => steps.every((step, at) => way.steps[at] === step))
    ?.steps[steps.length];
  return {
    understood: tell(steps, undefined),
    next: question === undefined ? first : { question: idsOf(question).question },
    pages: possible
      .slice(0, mostPossible)
      .filter(([, one], at) => at === 0 || one >= limits.possible * rest)
      .map(([id]) => id),
    far: false,
  };
};
