import type { Language } from '../../src/languages/languages.ts';
import { isTuned } from './queries.ts';
import { placeOf, quantile, score, type Answer } from './score.ts';

const share = (value: number): string => value.toFixed(3);

const line = (name: string, answers: readonly Answer[]): string => {
  const { count, first, inThree, meanReciprocalRank, empty, loose } = score(answers);
  const cells = [first, inThree, meanReciprocalRank, empty, loose].map(share).join('  ');
  return `${name.padEnd(34)} ${String(count).padStart(4)}  ${cells}`;
};

const head = `${''.padEnd(34)}    n  first  three  mrr    empty  loose`;

/** One line for each set and half, then for each kind of query. */
export const qualityTable = (
  system: string,
  language: Language,
  answers: readonly Answer[],
  kinds: boolean,
): string => {
  const own = answers.filter(({ query }) => query.lang === language);
  const inScope = own.filter(({ query }) => query.expect.length > 0);
  const outOfScope = own.filter(({ query }) => query.expect.length === 0);
  const sets = [...new Set(inScope.map(({ query }) => query.set))];
  const lines = [`\n${system}, ${language}`, head, line('all', inScope)];
  for (const set of sets) {
    const part = inScope.filter(({ query }) => query.set === set);
    lines.push(line(set, part));
    lines.push(
      line(
        `  ${set}, tuned half`,
        part.filter(({ query }) => isTuned(query)),
      ),
    );
    lines.push(
      line(
        `  ${set}, other half`,
        part.filter(({ query }) => !isTuned(query)),
      ),
    );
  }
  if (outOfScope.length > 0) lines.push(line('out of scope', outOfScope));
  if (kinds) {
    for (const kind of [...new Set(inScope.map(({ query }) => query.kind))]) {
      lines.push(
        line(
          `  ${kind}`,
          inScope.filter(({ query }) => query.kind === kind),
        ),
      );
    }
  }
  const times = own.map(({ milliseconds }) => milliseconds);
  lines.push(
    `warm ms: median ${quantile(times, 0.5).toFixed(2)}, p95 ${quantile(times, 0.95).toFixed(2)}`,
  );
  return lines.join('\n');
};

/** Failures of the tuned half only, so that the other half stays unseen. */
export const failures = (answers: readonly Answer[]): string =>
  answers
    .filter(({ query }) => isTuned(query))
    .filter((answer) =>
      answer.query.expect.length > 0 ? placeOf(answer) !== 1 || answer.loose : !answer.loose,
    )
    .map((answer) => {
      const { id, kind, query, expect } = answer.query;
      return `${id} ${kind} “${query}” wants ${expect.join(',') || 'a notice'}; place ${String(placeOf(answer))}${answer.loose ? ' LOOSE' : ''}: ${answer.pages.slice(0, 4).join(',')}`;
    })
    .join('\n');
