import type { BenchQuery } from './queries.ts';

/** What one system answered to one query. */
export interface Answer {
  readonly query: BenchQuery;
  /** Slugs of the results, best first. */
  readonly pages: readonly string[];
  /** Whether the system says that nothing is about the query. */
  readonly loose: boolean;
  readonly milliseconds: number;
}

/** The numbers of a group of queries; shares from 0 to 1. */
export interface Score {
  readonly count: number;
  readonly topicFirst: number;
  readonly topicInThree: number;
  /** Of those whose page is known; NaN where none is. */
  readonly pageFirst: number;
  readonly pageInThree: number;
  readonly empty: number;
  readonly loose: number;
}

const share = <Item>(items: readonly Item[], fits: (item: Item) => boolean): number =>
  items.filter(fits).length / items.length;

const topicOf = (slug: string): string => slug.split('/')[0] ?? '';

const isTopic = ({ query, pages }: Answer, most: number): boolean =>
  pages.slice(0, most).some((page) => query.topics.includes(topicOf(page)));

const isPage = ({ query, pages }: Answer, most: number): boolean =>
  pages.slice(0, most).some((page) => query.pages.includes(page));

/** Whether the first result is right: the page where it is known, otherwise the topic. */
export const isRight = (answer: Answer): boolean =>
  answer.query.pages.length > 0 ? isPage(answer, 1) : isTopic(answer, 1);

/** Scores answers to queries that the site can answer. */
export const score = (answers: readonly Answer[]): Score => {
  const known = answers.filter(({ query }) => query.pages.length > 0);
  return {
    count: answers.length,
    topicFirst: share(answers, (answer) => isTopic(answer, 1)),
    topicInThree: share(answers, (answer) => isTopic(answer, 3)),
    pageFirst: share(known, (answer) => isPage(answer, 1)),
    pageInThree: share(known, (answer) => isPage(answer, 3)),
    empty: share(answers, ({ pages }) => pages.length === 0),
    loose: share(answers, ({ loose }) => loose),
  };
};

/** The value below which the given share of the numbers lies. */
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  0;
