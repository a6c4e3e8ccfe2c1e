import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/languages/languages.ts';

/** A query with what may stand first; nothing for a query about something else. */
export interface BenchQuery {
  readonly id: string;
  /** Whom it comes from: `blind` was written without sight of the pages, all others with it. */
  readonly set: string;
  readonly lang: Language;
  readonly query: string;
  readonly topics: readonly string[];
  /** Pages as `topic/page`; empty where only the topic is known. */
  readonly pages: readonly string[];
  /** Whether the planner may be tuned on it. */
  readonly tuned: boolean;
}

interface Blind {
  readonly id: string;
  readonly lang: Language;
  readonly query: string;
  readonly topics: readonly string[];
  readonly pages: readonly string[];
  readonly half: 'tuned' | 'unseen';
}

interface Open {
  readonly id: string;
  readonly set: string;
  readonly lang: Language;
  readonly query: string;
  /** Slugs of topics and lists. */
  readonly expect: readonly string[];
}

const read = <Query>(name: string): readonly Query[] =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly Query[];

const isEven = (id: string): boolean =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;

/** All queries of the bench. */
export const readQueries = (): BenchQuery[] => [
  ...read<Blind>('blind.json').map(({ half, ...query }) => ({
    ...query,
    set: 'blind',
    tuned: half === 'tuned',
  })),
  ...read<Open>('queries.json').map(({ id, set, lang, query, expect }) => ({
    id,
    set,
    lang,
    query,
    topics: expect,
    pages: [],
    tuned: set === 'tuned' || isEven(id),
  })),
];
