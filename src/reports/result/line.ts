import type { Evidence, Method, Protocol, SignIn } from '../model.ts';
import { detach, inert } from './inert.ts';

/** Everything counted for one account over one protocol by one method. */
export interface Line {
  account: string;
  name: string;
  protocol: Protocol;
  method: Method;
  /** Entries of the files that were counted here. */
  entries: number;
  /** Whether some sign-in got through; a line without one holds refusals only. */
  inUse: boolean;
  /** Whether refusals may have been put away before the line was begun. */
  refusalsMissed: boolean;
  evidence: Map<Evidence, number>;
  apps: Set<string>;
  appIds: Set<string>;
  clientApps: Set<string>;
  userAgents: Set<string>;
  successes: number;
  failures: number;
  others: number;
  messages: number;
  uses: number;
  firstDay: string;
  lastDay: string;
  lastSuccess: string;
  codes: Map<number, number>;
  /** Totals of the file being read; the larger of two reports on the same thing counts. */
  inThisFile: { messages: number; uses: number };
}

const remember = (set: Set<string>, text: string, most: number): void => {
  if (text !== '' && set.size < most && !set.has(text)) set.add(detach(inert(text)));
};

/** An empty line for the account, protocol and method of a sign-in. */
export const createLine = (signIn: SignIn): Line => ({
  account: detach(inert(signIn.account)),
  name: detach(inert(signIn.name)),
  protocol: signIn.protocol,
  method: signIn.method,
  entries: 0,
  inUse: false,
  refusalsMissed: false,
  evidence: new Map(),
  apps: new Set(),
  appIds: new Set(),
  clientApps: new Set(),
  userAgents: new Set(),
  successes: 0,
  failures: 0,
  others: 0,
  messages: 0,
  uses: 0,
  firstDay: '',
  lastDay: '',
  lastSuccess: '',
  codes: new Map(),
  inThisFile: { messages: 0, uses: 0 },
});

const countOutcome = (line: Line, signIn: SignIn): void => {
  if (signIn.unit !== 'sign-ins') {
    line.inThisFile[signIn.unit] += signIn.count;
    return;
  }
  if (signIn.outcome === 'success') {
    line.successes++;
    if (signIn.day > line.lastSuccess) line.lastSuccess = detach(signIn.day);
  } else if (signIn.outcome === 'failure') line.failures++;
  else line.others++;
  if (signIn.code > 0 && (line.codes.has(signIn.code) || line.codes.size < 12)) {
    line.codes.set(signIn.code, (line.codes.get(signIn.code) ?? 0) + 1);
  }
};

/** Counts a sign-in; of names and agents only the first few are kept. */
export const count = (line: Line, signIn: SignIn): void => {
  countOutcome(line, signIn);
  line.entries++;
  if (signIn.outcome !== 'failure') line.inUse = true;
  line.evidence.set(signIn.evidence, (line.evidence.get(signIn.evidence) ?? 0) + 1);
  remember(line.apps, signIn.app, 5);
  remember(line.appIds, signIn.appId, 5);
  remember(line.clientApps, signIn.clientApp, 3);
  remember(line.userAgents, signIn.userAgent, 3);
  if (line.name === '' && signIn.name !== '') line.name = detach(inert(signIn.name));
  if (signIn.day === '') return;
  if (line.firstDay === '' || signIn.day < line.firstDay) line.firstDay = detach(signIn.day);
  if (signIn.day > line.lastDay) line.lastDay = detach(signIn.day);
};

/** Closes a file: totals of reports are not added up over files, the largest stands. */
export const closeFile = (line: Line): void => {
  line.messages = Math.max(line.messages, line.inThisFile.messages);
  line.uses = Math.max(line.uses, line.inThisFile.uses);
  line.inThisFile = { messages: 0, uses: 0 };
};
