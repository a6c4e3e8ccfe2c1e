import { writeFileSync } from 'node:fs';

/** One thing measured: figures by their names. */
export type Row = Readonly<Record<string, string | number>>;

/** Figures of a bench by what they are of. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** The variable in which `npm run bench` says to which file a bench hands its figures. */
export const handOverTo = 'BENCH_FIGURES';

/** Hands the figures of a bench to `npm run bench`; a bench that is run alone only prints them. */
export const handOver = (tables: Tables): void => {
  const file = process.env[handOverTo];
  if (file !== undefined) writeFileSync(file, JSON.stringify(tables));
};
