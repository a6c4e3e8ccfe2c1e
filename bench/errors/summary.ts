import type { Verdict } from './judge.ts';

/** Rates from 0 to 1; `accused` is measured over the cases that are not about basic authentication. */
export interface Summary {
  readonly cases: number;
  readonly right: number;
  readonly three: number;
  readonly accused: number;
  readonly silent: number;
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Counts verdicts. */
export function summarise(verdicts: readonly Verdict[]): Summary {
  const count = (test: (verdict: Verdict) => boolean): number => verdicts.filter(test).length;
  const innocent = count(({ one }) => one.basic_auth === 'no');
  return {
    cases: verdicts.length,
    right: rate(
      count(({ right }) => right),
      verdicts.length,
    ),
    three: rate(
      count(({ three }) => three),
      verdicts.length,
    ),
    accused: rate(
      count(({ accused }) => accused),
      innocent,
    ),
    silent: rate(
      count(({ one, pages }) => one.accept.length > 0 && pages.length === 0),
      verdicts.length,
    ),
  };
}

function row(name: string, verdicts: readonly Verdict[]): string {
  const { cases, right, three, accused, silent } = summarise(verdicts);
  const numbers = [right, three, accused, silent].map((value) => value.toFixed(3).padStart(9));
  return `${name.padEnd(22)}${String(cases).padStart(6)}${numbers.join('')}\n`;
}

/** A table of the whole, by set, half, protocol and language. */
export function formatTable(verdicts: readonly Verdict[]): string {
  const head = `${'group'.padEnd(22)}${'cases'.padStart(6)}${['first', 'in three', 'accused', 'silent'].map((name) => name.padStart(9)).join('')}\n`;
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts)
    for (const name of [
      `set ${verdict.one.set}`,
      verdict.one.accept.length > 0 ? 'errors of ours' : 'nothing of ours',
      ...(verdict.one.set === 'own' ? [`own, ${verdict.half}`] : []),
      `protocol ${verdict.one.protocol}`,
      `language ${verdict.one.lang}`,
    ])
      groups.set(name, [...(groups.get(name) ?? []), verdict]);
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => row(name, list));
  return `${head}${row('all', verdicts)}${rows.join('')}`;
}
