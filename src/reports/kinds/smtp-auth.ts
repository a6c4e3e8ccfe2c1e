import { signInColumns, totalColumns } from '../forms/columns.ts';
import { isFound, type Places } from '../forms/header.ts';
import type { ReadableKind } from '../forms/kind.ts';
import { cell, openTable, type RowReader } from '../forms/open-table.ts';
import { numberIn, total } from '../forms/totals.ts';
import type { SignIn } from '../model.ts';
import type { ReadDay } from '../text/dates.ts';

const columns = {
  time: signInColumns.time,
  authProtocol: signInColumns.authProtocol,
  sender: totalColumns.sender,
  lastActivity: totalColumns.lastActivity,
  messages: [
    'messagessent',
    'messagecount',
    'messages',
    'sentmessages',
    '送信されたメッセージ',
    '送信メッセージ数',
    '送信済みメッセージ',
  ],
  tls12: ['tls12'],
};

const stated = (text: string): Pick<SignIn, 'method' | 'evidence'> => {
  if (/basic|基本/i.test(text)) return { method: 'password', evidence: 'report-basic' };
  if (/oauth|modern|先進/i.test(text)) return { method: 'oauth', evidence: 'report-oauth' };
  return { method: 'not-shown', evidence: 'none' };
};

const readRow =
  (places: Places<keyof typeof columns>, readDay: ReadDay): RowReader =>
  (fields) => {
    const messages = numberIn(cell(fields, places.messages));
    if (messages === 0) return [];
    return [
      {
        ...total(readDay, cell(fields, places.time ?? places.lastActivity)),
        ...stated(cell(fields, places.authProtocol)),
        account: cell(fields, places.sender),
        protocol: 'smtp',
        outcome: 'success',
        ...(messages === undefined ? {} : { count: messages, unit: 'messages' }),
      },
    ];
  };

/**
 * The Exchange report on SMTP AUTH clients: it states Basic or OAuth itself and lists only what was
 * sent. Its exact header is not published, so the column on the sign-in is found loosely.
 */
export const smtpAuth = {
  tells: 'totals',
  statesMethod: true,
  table: (header) => {
    const found = header.places(columns);
    const loose = header.names.findIndex((name) => name.includes('auth') || name.includes('認証'));
    const places = {
      ...found,
      authProtocol: found.authProtocol ?? (loose === -1 ? undefined : loose),
    };
    const told = [places.authProtocol, places.messages, places.tls12];
    return isFound(places.sender) && told.some((place) => isFound(place))
      ? openTable(places, places.time ?? places.lastActivity, readRow)
      : undefined;
  },
  exportHelp: { place: 1 },
} satisfies ReadableKind;
