import type { Asked } from './asked.ts';
import type { RecordKind, SearchRecord } from './data.ts';
import type { Engine, Hit } from './engine.ts';
import type { Plan, Token } from './plan.ts';

/** A record with its place among the results. */
export interface Ranked {
  readonly record: SearchRecord;
  readonly score: number;
  /** Share of the query's telling words that it holds (0 to 1). */
  readonly coverage: number;
}

/** How much each kind of evidence counts; tuned in `bench/search` on the tuned halves. */
export const weights = {
  /** Of a word's evidence, the engine's part; the rest is that of titles, keywords and asks. */
  engine: 0.25,
  similar: 0.8,
  topic: 0.2,
  /** Of two that answer alike, the one that more people can act on comes first. */
  administrator: 0.9,
};

const kinds: Readonly<Record<RecordKind, number>> = {
  page: 1,
  topic: 0.85,
  product: 0.6,
  list: 0.85,
  date: 0.75,
  term: 0.65,
};

const furtherTerms = 0.6;
const leastRarity = 0.12;

type Evidence = Map<number, number>;

const add = (evidence: Evidence, record: number, value: number): void => {
  evidence.set(record, (evidence.get(record) ?? 0) + value);
};

/** What hits for a token's terms say, by record (0 to 1): relative to the best for each term. */
const evidenceOf = (answers: readonly (readonly Hit[])[], { trust }: Token): Evidence => {
  const best: Evidence = new Map();
  answers.forEach((hits, at) => {
    const top = hits.reduce((most, { score }) => Math.max(most, score), 0);
    for (const { record, score } of hits) {
      const value = (score / top) * trust * (at === 0 ? 1 : furtherTerms);
      best.set(record, Math.max(value, best.get(record) ?? 0));
    }
  });
  return best;
};

const nearEvidence = (asked: Asked, token: Token): Evidence =>
  evidenceOf(token.terms.map(asked.find), token);

/** A word says the more, the fewer records it is the subject of. */
const rarityOf = (evidence: Evidence, records: number): number => {
  const holding = [...evidence.values()].reduce((sum, value) => sum + value ** 1.3, 0);
  return Math.max(leastRarity, Math.log((records + 1) / (Math.max(1, holding) + 0.3))) ** 0.7;
};

const topicOf = ({ slug }: SearchRecord): string => slug.split('/')[0] ?? '';

/** Puts the evidence of every token together with how people ask and what the topics say. */
const combine = (
  plan: Plan,
  records: readonly SearchRecord[],
  asked: Asked,
  evidences: readonly Evidence[],
): Ranked[] => {
  const tokens = evidences.map((evidence) => ({
    evidence,
    rarity: rarityOf(evidence, records.length),
  }));
  const all = tokens.reduce((sum, { rarity }) => sum + rarity, 0);
  const level: Evidence = new Map();
  const covered: Evidence = new Map();
  for (const { evidence, rarity } of tokens) {
    for (const [record, value] of evidence) {
      add(level, record, (rarity * value) / all);
      add(covered, record, rarity / all);
    }
  }
  const similar = asked.similar(plan);
  const topics = new Map<string, number>();
  const found = [...new Set([...level.keys(), ...similar.keys()])].flatMap((number) => {
    const record = records[number];
    if (record === undefined) return [];
    const coverage = covered.get(number) ?? (all === 0 ? 1 : 0);
    const score =
      (level.get(number) ?? 0) * coverage + weights.similar * (similar.get(number) ?? 0);
    const topic = topicOf(record);
    topics.set(topic, (topics.get(topic) ?? 0) + score ** 2);
    return [{ record, coverage, score }];
  });
  const topTopic = Math.max(...topics.values());
  return found
    .map(({ record, coverage, score }): Ranked => {
      const share = (topics.get(topicOf(record)) ?? 0) / topTopic;
      const factor =
        kinds[record.kind] * (record.audience === 'administrator' ? weights.administrator : 1);
      return { record, coverage, score: factor * (score + weights.topic * share) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
};

/** All records with any evidence in titles, keywords and asks, best first: at once. */
export const rankAsked = (plan: Plan, records: readonly SearchRecord[], asked: Asked): Ranked[] =>
  combine(
    plan,
    records,
    asked,
    plan.tokens.map((token) => nearEvidence(asked, token)),
  );

/**
 * All records with any evidence for a plan, best first: the words that they hold, how like it
 * people ask for them, and how much their topic has to say.
 */
export const rank = async (
  plan: Plan,
  records: readonly SearchRecord[],
  asked: Asked,
  engine: Engine,
): Promise<Ranked[]> => {
  const evidences = plan.tokens.map(async (token) => {
    const far = await Promise.all(token.terms.map((term) => engine.search(term)));
    const evidence: Evidence = new Map();
    for (const [record, value] of nearEvidence(asked, token))
      add(evidence, record, (1 - weights.engine) * value);
    for (const [record, value] of evidenceOf(far, token))
      add(evidence, record, weights.engine * value);
    return evidence;
  });
  return combine(plan, records, asked, await Promise.all(evidences));
};
