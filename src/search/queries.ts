import type { Plan } from './plan.ts';

/** A text to send to the engine and how much its hits count. */
export interface EngineQuery {
  readonly text: string;
  readonly weight: number;
}

const togetherWeight = 0.8;
const variantWeight = 0.5;

const sendable = (word: string): string => word.replace(/["\u201c\u201d]/g, ' ').trim();

/**
 * What to send to the engine: all words together, which finds the section that holds them all,
 * and each word and its best synonym alone, so that one missing word does not empty the result.
 */
export const engineQueries = (plan: Plan): EngineQuery[] => {
  const queries = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    const clean = sendable(text);
    if (clean !== '') queries.set(clean, Math.max(queries.get(clean) ?? 0, weight));
  };
  const known = plan.tokens.filter(({ variants }) => variants.length > 0);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  if (known.length > 1) {
    add(known.map(({ variants }) => variants[0]?.word.text ?? '').join(' '), togetherWeight);
  }
  for (const { variants, weight } of known) {
    variants.slice(0, 2).forEach(({ word, factor }, at) => {
      add(word.text, (weight / total) * factor * (at === 0 ? 1 : variantWeight));
    });
  }
  return [...queries].map(([text, weight]) => ({ text, weight }));
};
