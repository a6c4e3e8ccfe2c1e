import { planQuery, type Plan } from '../search/plan.ts';
import { rankAsked } from '../search/rank.ts';
import type { IntakeModel } from './model.ts';
import { sentences } from './read-text.ts';

/** In a text of several sentences, the part of all of it; the rest is that of the likest sentence. */
export const likeness = { whole: 0.6 };
/** A long story is read no further: its plan would say nothing of it. */
const mostSentences = 12;

/** How like a text is to the ways in which people ask for each page: about 0 to 2, by `topic/page`. */
export const likenessOf = (
  text: string,
  whole: Plan,
  { records, lexicon, asked }: IntakeModel,
): Map<string, number> => {
  const parts = sentences(text).slice(0, mostSentences);
  const plans = parts.length > 1 ? parts.map((part) => planQuery(lexicon, part)) : [whole];
  const likest = new Map<string, number>();
  for (const plan of plans) {
    for (const { record, score } of rankAsked(plan, records, asked)) {
      likest.set(record.slug, Math.max(score, likest.get(record.slug) ?? 0));
    }
  }
  if (parts.length <= 1) return likest;
  const all = new Map(
    rankAsked(whole, records, asked).map(({ record, score }) => [record.slug, score]),
  );
  return new Map(
    [...new Set([...likest.keys(), ...all.keys()])].map((page) => [
      page,
      likeness.whole * (all.get(page) ?? 0) + (1 - likeness.whole) * (likest.get(page) ?? 0),
    ]),
  );
};
