import { signInColumns } from '../forms/columns.ts';
import { textOf } from '../forms/entry.ts';
import { isFound, type Places } from '../forms/header.ts';
import type { ReadableKind } from '../forms/kind.ts';
import { cell, openTable, type RowReader } from '../forms/open-table.ts';
import { judge } from '../judge/judge.ts';
import { passwordAgent } from '../judge/method.ts';
import { emptyRaw, type SignIn } from '../model.ts';
import type { ReadDay } from '../text/dates.ts';

const columns = {
  time: signInColumns.time,
  requestId: signInColumns.requestId,
  account: signInColumns.account,
  auditData: ['auditdata'],
  operation: ['operation', 'operations'],
};

/** The columns of an audit export that matter; `data` is a JSON object written as text. */
interface AuditRow {
  data: string;
  operation: string;
  account: string;
  time: string;
  id: string;
}

/** The value of one of the name and value pairs inside an audit record. */
const extended = (data: string, name: string): string => {
  const pattern = new RegExp(
    `"Name"\\s*:\\s*"${name}"\\s*,\\s*"Value"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`,
    'i',
  );
  return pattern.exec(data)?.[1] ?? '';
};

const member = (data: string, name: string): string =>
  new RegExp(`"${name}"\\s*:\\s*"([^"\\\\]*)"`).exec(data)?.[1] ?? '';

/**
 * A sign-in out of the audit log. Only the user agent tells something about the way in: the
 * markers of a passed-on password make it a legacy sign-in over a protocol that is not named. A
 * `UserLoggedIn` with a `LogonError` inside is a failure (Cisco Cloudlock, 2019).
 */
const readAudit = (row: AuditRow, readDay: ReadDay): readonly SignIn[] => {
  const operation = row.operation || member(row.data, 'Operation');
  if (!/^userlog(?:gedin|infailed)$/i.test(operation.trim())) return [];
  const error = member(row.data, 'LogonError') || extended(row.data, 'LogonError');
  const failed = /failed/i.test(operation) || (error !== '' && error !== 'None');
  const userAgent = extended(row.data, 'UserAgent');
  const passedOn = passwordAgent.test(userAgent);
  return [
    judge(
      {
        ...emptyRaw(),
        time: row.time.trim() || member(row.data, 'CreationTime'),
        requestId: row.id || member(row.data, 'Id'),
        account: row.account || member(row.data, 'UserId'),
        status: failed ? 'Failure' : 'Success',
        errorCode: member(row.data, 'ErrorNumber'),
        clientApp: passedOn ? 'Other clients' : '',
        userAgent,
        address: member(row.data, 'ClientIP') || member(row.data, 'ActorIpAddress'),
      },
      readDay,
    ),
  ];
};

const readRow =
  (places: Places<keyof typeof columns>, readDay: ReadDay): RowReader =>
  (fields) =>
    readAudit(
      {
        data: cell(fields, places.auditData),
        operation: cell(fields, places.operation),
        account: cell(fields, places.account),
        time: cell(fields, places.time),
        id: cell(fields, places.requestId),
      },
      readDay,
    );

/** The audit log of Microsoft Purview, also as `Search-UnifiedAuditLog` writes it. */
export const purview = {
  tells: 'audit',
  leavesOut: 'other-operations',
  table: (header) => {
    const places = header.places(columns);
    return isFound(places.auditData) ? openTable(places, places.time, readRow) : undefined;
  },
  record: (entry, readDay) => {
    const isWhole = entry.has('operation') && entry.has('extendedproperties');
    if (!entry.has('auditdata') && !isWhole) return undefined;
    const data = textOf(entry.member('auditdata') ?? entry.record);
    return readAudit({ data, operation: '', account: '', time: '', id: '' }, readDay);
  },
  rowLimit: { rows: [50_000], isSure: true },
  exportHelp: {
    place: 5,
    command: [
      'Connect-ExchangeOnline',
      'Search-UnifiedAuditLog -StartDate (Get-Date).AddDays(-30) -EndDate (Get-Date) -Operations UserLoggedIn,UserLoginFailed -ResultSize 5000 |',
      '  Export-Csv audit.csv -NoTypeInformation -Encoding UTF8',
    ].join('\n'),
  },
} satisfies ReadableKind;
