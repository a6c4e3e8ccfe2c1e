import type { ReadableKind } from '../forms/kind.ts';
import { signInTable } from '../forms/sign-in-table.ts';

/** The sign-in log as `Export-Csv` of PowerShell writes it. */
export const powershell = {
  tells: 'sign-ins',
  table: (header) =>
    header.names.includes('clientappused') || header.names.includes('userprincipalname')
      ? signInTable(header)
      : undefined,
  hidesMethod: true,
} satisfies ReadableKind;
