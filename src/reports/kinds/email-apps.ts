import { signInColumns, totalColumns } from '../forms/columns.ts';
import { isFound, type Places } from '../forms/header.ts';
import type { ReadableKind } from '../forms/kind.ts';
import { cell, openTable, type RowReader } from '../forms/open-table.ts';
import { total } from '../forms/totals.ts';
import type { ReadDay } from '../text/dates.ts';

const columns = {
  account: signInColumns.account,
  name: signInColumns.name,
  lastActivity: totalColumns.lastActivity,
  pop: ['pop3app'],
  imap: ['imap4app'],
  smtp: ['smtpapp'],
};

const readRow =
  (places: Places<keyof typeof columns>, readDay: ReadDay): RowReader =>
  (fields) =>
    (['pop', 'imap', 'smtp'] as const)
      .filter((protocol) => /^(?:yes|true|はい|1)$/i.test(cell(fields, places[protocol])))
      .map((protocol) => ({
        ...total(readDay, cell(fields, places.lastActivity)),
        account: cell(fields, places.account),
        name: cell(fields, places.name),
        protocol,
      }));

/** The report on mail apps: a mark for POP, IMAP and SMTP, without the way of signing in. */
export const emailApps = {
  tells: 'totals',
  table: (header) => {
    const places = header.places(columns);
    return isFound(places.pop, places.imap)
      ? openTable(places, places.lastActivity, readRow)
      : undefined;
  },
} satisfies ReadableKind;
