import type { SearchData } from './data.ts';
import type { Hit } from './engine.ts';
import { features, withTerms } from './folded.ts';
import type { Plan } from './plan.ts';

/** How people ask, as far as the titles and asks of the records tell. */
export interface Asked {
  /** Finds records by their titles, keywords and asks alone: at once, and where nothing else runs. */
  find(term: string): readonly Hit[];
  /** How like a query each record's likest title or ask is (0 to 1.2), by the record's number. */
  similar(plan: Plan): ReadonlyMap<number, number>;
}

type Field = 'title' | 'keywords' | 'ask';

interface Phrase {
  readonly text: string;
  readonly record: number;
  readonly field: Field;
}

/** How much one phrase that holds a term says of its record (0 to 1). */
const told: Readonly<Record<Field, number>> = { title: 0.6, keywords: 0.5, ask: 0.3 };

/** What likeness of letters is worth where none of the telling words is in the phrase. */
const leastCovered = 0.3;
const wholeQuery = 0.2;
const shortestWhole = 4;

const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((total, number) => total + number, 0);

/** Reads the phrases of all records once for many queries. */
export const createAsked = ({ records }: Pick<SearchData, 'records'>): Asked => {
  const phrases = records.flatMap(({ phrases: texts }, record) =>
    texts.map((text, at): Phrase => {
      const field = at === 0 ? 'title' : at === 1 ? 'keywords' : 'ask';
      return { text: ` ${withTerms(text)} `, record, field };
    }),
  );
  const like = new Map<string, Phrase[]>();
  for (const phrase of phrases.filter(({ field }) => field !== 'keywords')) {
    for (const feature of features(phrase.text)) {
      const list = like.get(feature);
      if (list) list.push(phrase);
      else like.set(feature, [phrase]);
    }
  }
  const rarity = (count: number): number => Math.log(1 + phrases.length / (1 + count));
  const weight = (feature: string): number => rarity(like.get(feature)?.length ?? 0) ** 2;
  const weights = new Map(
    phrases.map((phrase) => [phrase, sum([...features(phrase.text)].map(weight))]),
  );

  const found = new Map<string, ReadonlySet<Phrase>>();
  const holding = (term: string): ReadonlySet<Phrase> => {
    const part = /^[\x21-\u024f]/.test(term) ? ` ${term} ` : term;
    const set = found.get(part) ?? new Set(phrases.filter(({ text }) => text.includes(part)));
    found.set(part, set);
    return set;
  };

  const find = (term: string): Hit[] => {
    const untold = new Map<number, number>();
    for (const { record, field } of holding(term)) {
      untold.set(record, (untold.get(record) ?? 1) * (1 - told[field]));
    }
    return [...untold].map(([record, rest]) => ({ record, score: 1 - rest }));
  };

  return {
    find,
    similar: ({ meant, tokens }) => {
      const text = withTerms(meant);
      const own = [...features(text)];
      const whole = sum(own.map(weight));
      const shared = new Map<Phrase, number>();
      for (const feature of own) {
        for (const phrase of like.get(feature) ?? []) {
          shared.set(phrase, (shared.get(phrase) ?? 0) + weight(feature));
        }
      }
      const telling = tokens.map(({ terms }) => {
        const held = terms.map(holding);
        return { held, rarity: rarity(sum(held.map(({ size }) => size))) };
      });
      const all = sum(telling.map((token) => token.rarity));
      const best = new Map<number, number>();
      for (const [phrase, common] of shared) {
        const here = telling.filter(({ held }) => held.some((set) => set.has(phrase)));
        const covered = all === 0 ? 1 : sum(here.map((token) => token.rarity)) / all;
        const likeness = common / Math.sqrt(whole * (weights.get(phrase) ?? 1));
        const isWhole = text.length >= shortestWhole && phrase.text.includes(text);
        const value =
          likeness * (leastCovered + (1 - leastCovered) * covered) + (isWhole ? wholeQuery : 0);
        best.set(phrase.record, Math.max(value, best.get(phrase.record) ?? 0));
      }
      return best;
    },
  };
};
