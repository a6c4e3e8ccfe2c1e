import type { FileSummary } from '../file-summary.ts';
import type { Protocol } from '../model.ts';
import { findMissing, type Missing } from './missing.ts';
import type { AccountCount, GroupSize } from './accounts.ts';
import { groups } from './groups.ts';
import { impliedSettings } from './plan.ts';
import { listSentence, type ReportDates, type SentencePart } from './sentence.ts';
import type { DayCount, Tally } from './tally.ts';
import { listWork, type Work } from './work.ts';

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
  accounts: AccountCount;
  /** Of these, the ones with something to do. */
  withWork: AccountCount;
  /** Lines in the list of work. */
  lines: number;
  /** Entries of less urgent lines, for which the list has no room. */
  leftOut: number;
  firstDay: string;
  lastDay: string;
  protocols: { protocol: Protocol; count: number }[];
  groups: GroupSize[];
  days: Day[];
  refused: Refused;
  missing: Missing[];
  /** What the report implies of the organisation's state. */
  settings: ReturnType<typeof impliedSettings>;
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

const accountsOn = (lines: readonly Work[]): number =>
  new Set(lines.map(({ account, appIds }) => account.toLowerCase() || appIds[0])).size;

/** Sizes of the groups. Where a count is a lower bound, the list itself may prove a higher one. */
const groupSizes = (work: readonly Work[], { accounts }: Tally): GroupSize[] =>
  groups
    .map((group) => {
      const lines = work.filter((line) => line.group === group);
      const counted = accounts.in(group);
      const proved = counted.atLeast ? accountsOn(lines) : 0;
      const known = Math.max(counted.accounts, proved);
      return { group, accounts: known, atLeast: counted.atLeast, lines: lines.length };
    })
    .filter((size) => size.lines > 0 || size.accounts > 0);

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

/** Draws everything up from what was counted. */
export const createReport = (
  tally: Tally,
  files: readonly FileSummary[],
  dates: ReportDates,
): Report => {
  const work = listWork(tally.lines.values());
  const overview: Overview = {
    signIns: tally.signIns,
    duplicates: tally.duplicates,
    legacy: tally.legacy,
    modern: tally.modern,
    unknown: tally.unknown,
    accounts: tally.accounts.all,
    withWork: tally.accounts.withWork,
    lines: work.length,
    leftOut: tally.lines.leftOut,
    firstDay: tally.firstDay,
    lastDay: tally.lastDay,
    protocols: [...tally.protocols]
      .map(([protocol, count]) => ({ protocol, count }))
      .sort((a, b) => b.count - a.count),
    groups: groupSizes(work, tally),
    days: listDays(tally),
    refused: refusedIn(tally),
    missing: findMissing(files, tally, dates.today),
    settings: impliedSettings(work),
    sentence: [],
    files: [...files],
  };
  overview.sentence = listSentence(overview, dates);
  return { overview, work };
};
