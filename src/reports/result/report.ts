import type { FileSummary } from '../fileSummary.ts';
import type { Protocol } from '../model.ts';
import { findMissing, type Missing } from './missing.ts';
import { listSentence, type SentencePart } from './sentence.ts';
import type { DayCount, Tally } from './tally.ts';
import { groups, listWork, type Group, type Work } from './work.ts';

/** Size of one group of the list of work. */
export interface GroupSize {
  group: Group;
  lines: number;
  accounts: number;
}

/** Legacy sign-ins of one day. */
export interface Day {
  day: string;
  protocols: ({ protocol: Protocol } & DayCount)[];
}

/** Refused attempts: why, and whether somebody seems to guess passwords. */
export interface Refused {
  codes: { code: number; count: number }[];
  /** Network addresses that tried several accounts; the address is inert text. */
  guessing: { address: string; refusals: number; accounts: number }[];
}

/** Everything but the list of work itself, small enough to hand to a page at once. */
export interface Overview {
  signIns: number;
  duplicates: number;
  legacy: number;
  modern: number;
  unknown: number;
  beyondLimit: number;
  firstDay: string;
  lastDay: string;
  protocols: { protocol: Protocol; count: number }[];
  groups: GroupSize[];
  days: Day[];
  refused: Refused;
  missing: Missing[];
  sentence: SentencePart[];
  files: FileSummary[];
}

/** An overview and the list of work. */
export interface Report {
  overview: Overview;
  work: Work[];
}

/** Accounts that one address must have tried before it is called guessing. */
const guessedAccounts = 5;

const groupSizes = (work: readonly Work[]): GroupSize[] =>
  groups.flatMap((group) => {
    const lines = work.filter((line) => line.group === group);
    const accounts = new Set(lines.map(({ account, appIds }) => account.toLowerCase() || appIds[0]))
      .size;
    return lines.length === 0 ? [] : [{ group, lines: lines.length, accounts }];
  });

const listDays = (tally: Tally): Day[] =>
  [...tally.days]
    .map(([day, counts]) => ({
      day,
      protocols: [...counts].map(([protocol, count]) => ({ protocol, ...count })),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));

const refusedIn = (tally: Tally): Refused => ({
  codes: [...tally.codes]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 20),
  guessing: [...tally.sources]
    .map(([address, { refusals, accounts }]) => ({ address, refusals, accounts: accounts.size }))
    .filter(({ accounts }) => accounts >= guessedAccounts)
    .sort((a, b) => b.refusals - a.refusals)
    .slice(0, 10),
});

/** Draws everything up from what was counted; `today` is `YYYY-MM-DD`. */
export const createReport = (
  tally: Tally,
  files: readonly FileSummary[],
  today: string,
): Report => {
  const work = listWork(tally.lines.values());
  const overview: Overview = {
    signIns: tally.signIns,
    duplicates: tally.duplicates,
    legacy: tally.legacy,
    modern: tally.modern,
    unknown: tally.unknown,
    beyondLimit: tally.beyondLimit,
    firstDay: tally.firstDay,
    lastDay: tally.lastDay,
    protocols: [...tally.protocols]
      .map(([protocol, count]) => ({ protocol, count }))
      .sort((a, b) => b.count - a.count),
    groups: groupSizes(work),
    days: listDays(tally),
    refused: refusedIn(tally),
    missing: findMissing(files, tally, today),
    sentence: [],
    files: [...files],
  };
  overview.sentence = listSentence(overview, today);
  return { overview, work };
};
