import type { Evidence, Method, Protocol } from '../model.ts';
import { isGuess } from '../judge/outcome.ts';
import { groupInUse, rankOf, type Group } from './groups.ts';
import type { Line } from './line.ts';

/** One line of the list of work; every string is inert text. */
export interface Work {
  group: Group;
  account: string;
  name: string;
  protocol: Protocol;
  method: Method;
  evidence: Evidence[];
  apps: string[];
  appIds: string[];
  clientApps: string[];
  userAgents: string[];
  /** `YYYY-MM-DD` or ''. */
  firstDay: string;
  lastDay: string;
  successes: number;
  failures: number;
  /** Whether there may be more failures than that. */
  moreFailures: boolean;
  others: number;
  messages: number;
  uses: number;
  /** Error codes, the most frequent first. */
  codes: number[];
  guide: string;
}

const guides: Record<Protocol, string> = {
  browser: 'unaffected',
  'modern-client': 'unaffected',
  smtp: 'smtp',
  imap: 'pop-imap',
  pop: 'pop-imap',
  activesync: 'mobile-mail',
  ews: 'ews',
  'exchange-powershell': 'powershell',
  reporting: 'powershell',
  mapi: 'outlook-windows',
  'outlook-anywhere': 'outlook-windows',
  'address-book': 'outlook-windows',
  'outlook-service': 'outlook-windows',
  'universal-outlook': 'outlook-windows',
  autodiscover: 'find-usage',
  other: 'find-usage',
  unknown: 'find-usage',
};

const outlook: readonly Protocol[] = ['mapi', 'outlook-anywhere', 'address-book'];

/** Which group a line belongs to; only refusals make it `refused`, whatever the protocol. */
export const groupOf = (line: Line): Group => (line.inUse ? groupInUse(line) : 'refused');

/** The guide for a line, by protocol and what its apps and agents show. */
export const guideOf = (line: Line, group: Group): string => {
  const hints = [...line.apps, ...line.userAgents].join(' ');
  const guessed = [...line.codes.keys()].some(isGuess);
  if (group === 'refused' && guessed) return 'other-causes';
  if (group === 'certificate') return 'mdm';
  if (group === 'password-unnamed') return /imap|pop3/i.test(hints) ? 'pop-imap' : 'smtp';
  if (line.protocol === 'ews' && /\b(?:mac ?os|macoutlook|mac\+?os|macintosh)\b/i.test(hints)) {
    return 'outlook-mac';
  }
  if (outlook.includes(line.protocol) && /\bmac/i.test(hints)) return 'outlook-mac';
  if (line.protocol === 'other' && /smtp/i.test(hints)) return 'smtp';
  if (line.protocol === 'other' && /imap|pop3/i.test(hints)) return 'pop-imap';
  return guides[line.protocol];
};

const weight = (work: Work): number => work.successes + work.messages + work.uses + work.failures;

const toWork = (line: Line): Work => {
  const group = groupOf(line);
  return {
    group,
    account: line.account,
    name: line.name,
    protocol: line.protocol,
    method: line.method,
    evidence: [...line.evidence].sort(([, a], [, b]) => b - a).map(([evidence]) => evidence),
    apps: [...line.apps],
    appIds: [...line.appIds],
    clientApps: [...line.clientApps],
    userAgents: [...line.userAgents],
    firstDay: line.firstDay,
    lastDay: line.lastSuccess || line.lastDay,
    successes: line.successes,
    failures: line.failures,
    moreFailures: line.refusalsMissed,
    others: line.others,
    messages: line.messages,
    uses: line.uses,
    codes: [...line.codes].sort(([, a], [, b]) => b - a).map(([code]) => code),
    guide: guideOf(line, group),
  };
};

const byName = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Urgent before less urgent, much used before little used, then by name whatever was read first. */
const byUrgency = (a: Work, b: Work): number =>
  rankOf(a.group) - rankOf(b.group) ||
  weight(b) - weight(a) ||
  byName(a.account.toLowerCase(), b.account.toLowerCase()) ||
  byName(a.protocol, b.protocol) ||
  byName(a.appIds[0] ?? '', b.appIds[0] ?? '');

/**
 * The list of work, by urgency, then by how much is used. Autodiscover is always the companion
 * of another protocol: it takes the guide of the account's most urgent other line.
 */
export const listWork = (lines: Iterable<Line>): Work[] => {
  const list = [...lines].map(toWork).sort(byUrgency);
  const guideByAccount = new Map<string, string>();
  for (const { account, protocol, guide } of list) {
    const key = account.toLowerCase();
    if (protocol !== 'autodiscover' && !guideByAccount.has(key)) guideByAccount.set(key, guide);
  }
  return list.map((work) =>
    work.protocol === 'autodiscover'
      ? { ...work, guide: guideByAccount.get(work.account.toLowerCase()) ?? work.guide }
      : work,
  );
};
