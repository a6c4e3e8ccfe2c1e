import type { BenchQuery } from './queries.ts';

/** What one system answered to one query: slugs of pages, best first. */
export interface Answer {
  readonly query: BenchQuery;
  readonly pages: readonly string[];
  /** Whether the system called its results loose. */
  readonly loose: boolean;
  readonly milliseconds: number;
}

/** The numbers of a group of queries; shares from 0 to 1. */
export interface Score {
  readonly count: number;
  readonly first: number;
  readonly inThree: number;
  readonly meanReciprocalRank: number;
  readonly empty: number;
  readonly loose: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** Place of the first acceptable page, from 1; 0 when none is there. */
export const placeOf = ({ query, pages }: Answer): number =>
  pages.findIndex((page) => query.expect.includes(page)) + 1;

/** Scores answers to queries that the site can answer. */
export const score = (answers: readonly Answer[]): Score => {
  const places = answers.map(placeOf);
  return {
    count: answers.length,
    first: mean(places.map((place) => Number(place === 1))),
    inThree: mean(places.map((place) => Number(place > 0 && place <= 3))),
    meanReciprocalRank: mean(places.map((place) => (place === 0 ? 0 : 1 / place))),
    empty: mean(answers.map(({ pages }) => Number(pages.length === 0))),
    loose: mean(answers.map(({ loose }) => Number(loose))),
  };
};

/** The value below which the given share of the numbers lies. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;
