import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '../../src/languages/languages.ts';

/** A query with the pages that may stand first; none for a query about something else. */
export interface BenchQuery {
  readonly id: string;
  readonly set: string;
  readonly lang: Language;
  readonly kind: string;
  readonly query: string;
  readonly expect: readonly string[];
}

/** Reads a query set; entries without `set` belong to the set `given`. */
export const readQueries = (path: string | URL): BenchQuery[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as (Omit<BenchQuery, 'set'> & { set?: string })[]).map(
    (query) => ({ ...query, set: query.set ?? 'given' }),
  );

/** Whether the planner was tuned on the query: all of the set `tuned`, one half of the others. */
export const isTuned = ({ id, set }: BenchQuery): boolean =>
  set === 'tuned' || (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;
