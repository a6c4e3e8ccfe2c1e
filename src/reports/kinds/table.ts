import type { Kind } from '../forms/kind.ts';
import { appSignIns } from './app-sign-ins.ts';
import { authDetails } from './auth-details.ts';
import { authPolicy } from './auth-policy.ts';
import { azureMonitor } from './azure-monitor.ts';
import { casMailbox } from './cas-mailbox.ts';
import { chosen } from './chosen.ts';
import { emailApps } from './email-apps.ts';
import { entraSignInCsv } from './entra-sign-in-csv.ts';
import { entraSignInJson } from './entra-sign-in-json.ts';
import { ewsUsage } from './ews-usage.ts';
import { logAnalytics } from './log-analytics.ts';
import { messageTrace } from './message-trace.ts';
import { powershell } from './powershell.ts';
import { purview } from './purview.ts';
import { smtpAuth } from './smtp-auth.ts';

/**
 * Every kind of file that is known, under the id that its words have too. A file is of the first
 * kind that knows it, so a kind stands before those that ask for less.
 */
export const kinds = {
  'azure-monitor': azureMonitor,
  purview,
  'auth-policy': authPolicy,
  'cas-mailbox': casMailbox,
  'email-apps': emailApps,
  'message-trace': messageTrace,
  'smtp-auth': smtpAuth,
  'log-analytics': logAnalytics,
  powershell,
  'entra-sign-in-csv': entraSignInCsv,
  'entra-sign-in-json': entraSignInJson,
  'app-sign-ins': appSignIns,
  'auth-details': authDetails,
  'ews-usage': ewsUsage,
  chosen,
} satisfies Readonly<Record<string, Kind>>;

/** A kind of file that is known. */
export type KnownKind = keyof typeof kinds;

/** What a file is. */
export type FileKind = KnownKind | 'unknown';

/** The ids of all kinds, in their order. */
export const knownKinds = Object.keys(kinds) as KnownKind[];

/** All that is known of a kind; undefined for a file that was not recognised. */
export const kindOf = (kind: FileKind): Kind | undefined =>
  kind === 'unknown' ? undefined : kinds[kind];
