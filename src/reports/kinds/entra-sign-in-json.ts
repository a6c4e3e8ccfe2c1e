import type { ReadableKind } from '../forms/kind.ts';
import { rawSignIn } from '../forms/sign-in-record.ts';
import { judge } from '../judge/judge.ts';

/** A sign-in as Graph and the admin centre write it in JSON, or a row of Log Analytics. */
export const entraSignInJson = {
  tells: 'sign-ins',
  record: (entry, readDay) =>
    entry.has('clientappused') || entry.has('clientapp')
      ? [judge(rawSignIn(entry.record), readDay)]
      : undefined,
  rowLimit: { rows: [100_000], isSure: true },
  exportHelp: {
    place: 3,
    command: [
      'Connect-MgGraph -Scopes AuditLog.Read.All',
      '$from = (Get-Date).AddDays(-30).ToString("yyyy-MM-dd")',
      '$filter = "createdDateTime ge $from and signInEventTypes/any(t: t eq \'nonInteractiveUser\')"',
      'Get-MgAuditLogSignIn -All -Filter $filter | ConvertTo-Json -Depth 5 | Set-Content signins.json -Encoding utf8',
    ].join('\n'),
  },
} satisfies ReadableKind;
