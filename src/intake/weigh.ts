import { findCues, countOutside, type FoundCue } from './find-cues.ts';
import type { IntakeModel } from './model.ts';
import type { Way } from './ways.ts';
import { planQuery, type Plan } from '../search/plan.ts';
import type { PageCandidate } from '../errors/candidates.ts';
import { replaceMapped, type MappedText } from '../errors/mapped-text.ts';
import { readAlike } from './alike.ts';
import { likenessOf } from './likeness.ts';
import { foldMapped, normaliseMapped } from './read-text.ts';

/** What each kind of evidence weighs, in units of e; tuned in `bench/intake` on the seen half. */
export const weights = {
  /** How much the shares of the graph count, before anything is said. */
  share: 0.22,
  /** One point of likeness between the text and how people ask for a page. */
  asked: 5,
  /** A cue, for each way that takes one of its answers. */
  cue: 5,
  /** A thing that the text says is not meant. */
  against: -4.4,
  /** A way of administrators, in a text that says nothing of administration. */
  unsaid: -1,
  /** Another way, in a text that does. */
  said: -1,
  certain: 6,
  likely: 1.5,
  lookalike: 1,
  /** What is none of our business, before anything is said, and with each word of such. */
  far: 2.3,
  outside: 4.5,
};

/** What a text says, way by way. */
export interface Weighed {
  /** The ways with how likely each is; with `far` they add up to 1. */
  readonly ways: readonly { readonly way: Way; readonly share: number }[];
  /** How likely it is none of our business. */
  readonly far: number;
  readonly found: readonly FoundCue[];
  readonly plan: Plan;
  /** The text as the search normalises it. */
  readonly normal: MappedText;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text with the words that the search takes its slips and unconverted words for. */
const corrected = (source: MappedText, { tokens }: Plan): MappedText =>
  tokens
    .filter(({ kind, words }) => (kind === 'corrected' || kind === 'reading') && words.length > 0)
    .reduce(
      (text, { text: typed, words: [word] }) =>
        replaceMapped(text, new RegExp(escape(typed), 'g'), ` ${word?.text ?? typed} `),
      source,
    );

/** Weighs everything that speaks for a page or an answer. */
export const weigh = (
  text: string,
  model: IntakeModel,
  errors: readonly PageCandidate[],
  removed: ReadonlySet<string>,
): Weighed => {
  const { ways, cues, lexicon } = model;
  const plan = planQuery(lexicon, text);
  const normal = normaliseMapped(text);
  const source = readAlike(foldMapped(corrected(normal, plan)), cues.alike);
  const found = findCues(source, cues);
  const likeness = likenessOf(text, plan, model);
  const byError = new Map<string, number>();
  for (const { page, certainty } of errors) {
    byError.set(page, Math.max(byError.get(page) ?? 0, weights[certainty]));
  }
  const administration = found.some((cue) => cue.ofAdministrators && !cue.against);
  const open = ways.filter(({ steps }) => !steps.some((step) => removed.has(step)));
  const logs = open.map((way) => {
    const told = found.reduce(
      (sum, { means, tells, against }) =>
        way.steps.some((step) => means.includes(step))
          ? sum + tells * (against ? weights.against : weights.cue)
          : sum,
      way.forAdministrators === administration ? 0 : administration ? weights.said : weights.unsaid,
    );
    return (
      weights.share * Math.log(way.share) +
      Math.log(way.part) +
      weights.asked * (likeness.get(way.page) ?? 0) +
      (byError.get(way.page) ?? 0) +
      told
    );
  });
  const far = weights.far + weights.outside * Math.min(2, countOutside(source, cues));
  const most = Math.max(far, ...logs);
  const odds = logs.map((log) => Math.exp(log - most));
  const all = odds.reduce((sum, one) => sum + one, Math.exp(far - most));
  return {
    ways: open.map((way, at) => ({ way, share: (odds[at] ?? 0) / all })),
    far: Math.exp(far - most) / all,
    found,
    plan,
    normal,
  };
};
