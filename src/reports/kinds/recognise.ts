import { compact, type ColumnPlaces } from './columns.ts';

/** Files that say something about who signs in how. */
export type ReadableKind =
  | 'sign-ins'
  | 'log-analytics'
  | 'powershell'
  | 'azure-monitor'
  | 'graph'
  | 'smtp-auth'
  | 'purview'
  | 'email-apps'
  | 'ews-usage'
  | 'chosen';

const unfit = [
  'message-trace',
  'app-sign-ins',
  'cas-mailbox',
  'auth-policy',
  'auth-details',
] as const;

/** Files that are known and cannot answer the question. */
export type UnfitKind = (typeof unfit)[number];

/** What a file is, by its columns. */
export type FileKind = ReadableKind | UnfitKind | 'unknown';

/** Whether a file is known but cannot answer who signs in how. */
export const isUnfit = (kind: FileKind): kind is UnfitKind => unfit.some((one) => one === kind);

/** What the exact names decide where the known columns are not enough. */
interface Names {
  /** The file is an Exchange report on senders, with a column on the way of signing in. */
  loneAuth: number | undefined;
  logAnalytics: boolean;
  scripted: boolean;
  ews: boolean;
}

const lookAtNames = (headers: readonly string[]): Names => {
  const names = headers.map(compact);
  const loneAuth = names.findIndex((name) => name.includes('auth') || name.includes('認証'));
  return {
    loneAuth: loneAuth === -1 ? undefined : loneAuth,
    logAnalytics: names.includes('resulttype') && names.some((name) => name.startsWith('timegen')),
    scripted: names.includes('clientappused') || names.includes('userprincipalname'),
    ews: names.some((name) => name.includes('ews') || name.includes('soap')),
  };
};

/**
 * Tells the kind of a file with columns. The SMTP AUTH clients report's exact header is not
 * published, so its column on the sign-in is found loosely and added to `columns`.
 */
export const recognise = (
  headers: readonly string[],
  columns: ColumnPlaces,
): { kind: FileKind; columns: ColumnPlaces } => {
  const has = (...wanted: (keyof ColumnPlaces)[]): boolean =>
    wanted.every((column) => columns[column] !== undefined);
  const names = lookAtNames(headers);
  const as = (kind: FileKind, more: ColumnPlaces = {}) => ({
    kind,
    columns: { ...columns, ...more },
  });

  if (has('auditData')) return as('purview');
  if (has('policySmtp')) return as('auth-policy');
  if (has('allowsSmtp') || (has('allowsImap') && !has('clientApp'))) return as('cas-mailbox');
  if (has('pop3App', 'imap4App')) return as('email-apps');
  if (has('recipient') || (has('sender', 'messageId') && !has('clientApp'))) {
    return as('message-trace');
  }
  if (has('sender') && (names.loneAuth !== undefined || has('messages') || has('tls12'))) {
    const place = columns.authProtocol ?? names.loneAuth;
    return as('smtp-auth', place === undefined ? {} : { authProtocol: place });
  }
  if (has('clientApp') && (has('account') || has('name'))) {
    if (names.logAnalytics) return as('log-analytics');
    return as(names.scripted ? 'powershell' : 'sign-ins');
  }
  if (has('principalId')) return as('app-sign-ins');
  if (has('requestId', 'authMethod')) return as('auth-details');
  if (has('appId') && (names.ews || !has('account'))) return as('ews-usage');
  return as('unknown');
};
