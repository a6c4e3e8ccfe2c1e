import type { Understanding } from '../../src/intake/index.ts';
import type { Language } from '../../src/languages/languages.ts';

/** A situation written without sight of graph and pages, and what is right for it. */
export interface Situation {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly expect: {
    /** A page is right; asking back is right, these pages being possible; none of ours. */
    readonly kind: 'page' | 'ask' | 'none';
    readonly topics: readonly string[];
    readonly pages: readonly string[];
  };
}

/** What came of a situation; each is true or false by itself. */
export interface Verdict {
  readonly situation: Situation;
  readonly result: Understanding;
  /** Milliseconds that it took. */
  readonly time: number;
  /** It named a page. */
  readonly named: boolean;
  readonly pageRight: boolean;
  /** It named a page outside of the expectation, or any where nothing is ours. */
  readonly pageWrong: boolean;
  /** Page, or all possible pages, are of one topic, which is right. */
  readonly topicRight: boolean;
  /** Page, or all possible pages, are of one topic outside of the expectation. */
  readonly topicWrong: boolean;
  /** It asked one question, and a right page is among the possible ones that it shows. */
  readonly asksWell: boolean;
}

const topicOf = (page: string): string => page.split('/')[0] ?? '';

/** Holds what was understood against the expectation. */
export const judge = (situation: Situation, result: Understanding, time: number): Verdict => {
  const { pages, topics } = situation.expect;
  const named = !result.far && 'page' in result.next;
  const [topic = '', ...others] = new Set(result.far ? [] : result.pages.map(topicOf));
  const decided = topic !== '' && others.length === 0;
  const right = result.pages.some((page) => pages.includes(page));
  return {
    situation,
    result,
    time,
    named,
    pageRight: named && right,
    pageWrong: named && !right,
    topicRight: decided && topics.includes(topic),
    topicWrong: decided && !topics.includes(topic),
    asksWell: !named && !result.far && right,
  };
};
