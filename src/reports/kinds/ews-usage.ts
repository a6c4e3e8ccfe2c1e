import { signInColumns, totalColumns } from '../forms/columns.ts';
import { isFound, type Places } from '../forms/header.ts';
import type { ReadableKind } from '../forms/kind.ts';
import { cell, openTable, type RowReader } from '../forms/open-table.ts';
import { numberIn, total } from '../forms/totals.ts';
import type { ReadDay } from '../text/dates.ts';

const columns = {
  time: signInColumns.time,
  account: signInColumns.account,
  app: signInColumns.app,
  appId: signInColumns.appId,
  lastActivity: totalColumns.lastActivity,
  uses: ['soaprequests', 'requestcount', 'requests', 'count', 'totalcalls', 'calls', 'usage'],
};

const readRow =
  (places: Places<keyof typeof columns>, readDay: ReadDay): RowReader =>
  (fields) => {
    const uses = numberIn(cell(fields, places.uses)) ?? 1;
    if (uses === 0) return [];
    return [
      {
        ...total(readDay, cell(fields, places.lastActivity ?? places.time)),
        app: cell(fields, places.app),
        appId: cell(fields, places.appId),
        protocol: 'ews',
        method: 'oauth',
        evidence: 'report-ews',
        count: uses,
      },
    ];
  };

/** The report on EWS: applications, which all use OAuth; the number of calls where it is told. */
export const ewsUsage = {
  tells: 'totals',
  table: (header) => {
    const places = header.places(columns);
    const named = header.names.some((name) => name.includes('ews') || name.includes('soap'));
    return isFound(places.appId) && (named || !isFound(places.account))
      ? openTable(places, places.lastActivity ?? places.time, readRow)
      : undefined;
  },
  exportHelp: { place: 4 },
} satisfies ReadableKind;
