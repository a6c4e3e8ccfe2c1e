import type { ReadableKind } from '../forms/kind.ts';
import { signInTable } from '../forms/sign-in-table.ts';

/** The sign-in log as the Microsoft Entra admin centre saves it, in columns. */
export const entraSignInCsv = {
  tells: 'sign-ins',
  table: signInTable,
  rowLimit: { rows: [100_000], isSure: true },
  exportHelp: { place: 2 },
} satisfies ReadableKind;
