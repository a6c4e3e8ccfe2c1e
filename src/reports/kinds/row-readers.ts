import { emptyRaw, type RawSignIn, type SignIn } from '../model.ts';
import { judge } from '../judge/judge.ts';
import type { ReadDay } from '../text/dates.ts';
import type { ColumnPlaces } from './columns.ts';
import { readAudit } from './purview.ts';
import type { ReadableKind } from './recognise.ts';

/** Reads the sign-ins of one row; an empty list for a row that is about something else. */
export type RowReader = (fields: readonly string[]) => readonly SignIn[];

const at = (fields: readonly string[], place: number | undefined): string =>
  place === undefined ? '' : (fields[place] ?? '').trim();

const rawColumns = Object.keys(emptyRaw()) as (keyof RawSignIn)[];

/** A reader of log rows, which takes the known columns and nothing else. */
const logRow = (columns: ColumnPlaces): ((fields: readonly string[]) => RawSignIn) => {
  const wanted = rawColumns.flatMap((column): [keyof RawSignIn, number][] => {
    const place = columns[column];
    return place === undefined ? [] : [[column, place]];
  });
  return (fields) => {
    const raw = emptyRaw();
    for (const [column, place] of wanted) raw[column] = at(fields, place);
    return raw;
  };
};

/** A whole number out of a report; undefined where the text is none. */
const numberIn = (text: string): number | undefined => {
  const digits = text.replace(/[,\s]/g, '');
  const value = Number(digits);
  return digits !== '' && Number.isFinite(value) && value >= 0 ? Math.round(value) : undefined;
};

const total = (readDay: ReadDay, time: string): SignIn => ({
  ...judge(emptyRaw(), readDay),
  day: readDay(time),
  outcome: 'used',
});

/** The Exchange report on SMTP AUTH: it states Basic or OAuth itself and lists only successes. */
const smtpRow = (columns: ColumnPlaces, readDay: ReadDay): RowReader => {
  const statedBy = (text: string): Pick<SignIn, 'method' | 'evidence'> => {
    if (/basic|基本/i.test(text)) return { method: 'password', evidence: 'report-basic' };
    if (/oauth|modern|先進/i.test(text)) return { method: 'oauth', evidence: 'report-oauth' };
    return { method: 'not-shown', evidence: 'none' };
  };
  return (fields) => {
    const messages = numberIn(at(fields, columns.messages));
    if (messages === 0) return [];
    return [
      {
        ...total(readDay, at(fields, columns.time ?? columns.lastActivity)),
        ...statedBy(at(fields, columns.authProtocol)),
        account: at(fields, columns.sender),
        protocol: 'smtp',
        outcome: 'success',
        count: messages ?? 1,
        unit: messages === undefined ? 'uses' : 'messages',
      },
    ];
  };
};

/** The report on mail apps: a mark for POP, IMAP and SMTP, without the way of signing in. */
const emailAppsRow = (columns: ColumnPlaces, readDay: ReadDay): RowReader => {
  const marks = [
    ['pop', columns.pop3App],
    ['imap', columns.imap4App],
    ['smtp', columns.smtpApp],
  ] as const;
  return (fields) =>
    marks
      .filter(([, place]) => /^(?:yes|true|はい|1)$/i.test(at(fields, place)))
      .map(([protocol]) => ({
        ...total(readDay, at(fields, columns.lastActivity)),
        account: at(fields, columns.account),
        name: at(fields, columns.name),
        protocol,
        unit: 'uses',
      }));
};

/** The report on EWS: applications, which all use OAuth; the number of calls where it is told. */
const ewsRow =
  (columns: ColumnPlaces, readDay: ReadDay): RowReader =>
  (fields) => {
    const uses = numberIn(at(fields, columns.uses)) ?? 1;
    if (uses === 0) return [];
    return [
      {
        ...total(readDay, at(fields, columns.lastActivity ?? columns.time)),
        account: '',
        app: at(fields, columns.app),
        appId: at(fields, columns.appId),
        protocol: 'ews',
        method: 'oauth',
        evidence: 'report-ews',
        count: uses,
        unit: 'uses',
      },
    ];
  };

/** The reader of a kind of file with columns. */
export const rowReader = (
  kind: ReadableKind,
  columns: ColumnPlaces,
  readDay: ReadDay,
): RowReader => {
  switch (kind) {
    case 'smtp-auth':
      return smtpRow(columns, readDay);
    case 'email-apps':
      return emailAppsRow(columns, readDay);
    case 'ews-usage':
      return ewsRow(columns, readDay);
    case 'purview': {
      return (fields) =>
        readAudit(
          {
            data: at(fields, columns.auditData),
            operation: at(fields, columns.operation),
            account: at(fields, columns.account),
            time: at(fields, columns.time),
            id: at(fields, columns.requestId),
          },
          readDay,
        );
    }
    default: {
      const read = logRow(columns);
      return (fields) => [judge(read(fields), readDay)];
    }
  }
};
