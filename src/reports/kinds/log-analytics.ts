import type { ReadableKind } from '../forms/kind.ts';
import { signInTable } from '../forms/sign-in-table.ts';

/** The sign-in log as Log Analytics and Sentinel save it, in columns. */
export const logAnalytics = {
  tells: 'sign-ins',
  table: (header) =>
    header.names.includes('resulttype') && header.names.some((name) => name.startsWith('timegen'))
      ? signInTable(header)
      : undefined,
  // Limits of the tools that are said and not confirmed.
  rowLimit: { rows: [10_000, 30_000], isSure: false },
} satisfies ReadableKind;
