import { expect, it } from 'vitest';
import { readAll } from './testing.ts';
import type { Source } from './text/text-source.ts';

const header =
  'Date (UTC),Request ID,Username,Application,Application ID,Sign-in error code,Client app,User agent,Key';
const mailbox = 'Office 365 Exchange Online';

/** Sorts of sign-ins, with the key under which an account that has one is to be counted. */
const sorts: { key: string; cells: (n: number) => string }[] = [
  { key: 'smtp-password', cells: (n) => `${mailbox},${n % 9},0,Authenticated SMTP,BAV2ROPC` },
  { key: 'password-unnamed', cells: (n) => `${mailbox},${n % 9},0,Other clients,CBAInPROD` },
  { key: 'password', cells: () => `${mailbox},,0,IMAP4,BAV2ROPC` },
  { key: 'ews', cells: (n) => `Rooms,app-${n % 40},0,Exchange Web Services,Agent` },
  { key: 'not-shown', cells: () => `${mailbox},,0,MAPI Over HTTP,Outlook` },
  { key: 'unknown', cells: (n) => `${mailbox},,0,Client ${n % 30},Agent` },
  { key: 'oauth', cells: () => 'Thunderbird,,0,POP3,Agent' },
  { key: 'refused', cells: () => `${mailbox},,50126,IMAP4,BAV2ROPC` },
  { key: 'modern', cells: () => 'Outlook,,0,Browser,Agent' },
];
const harmless = ['oauth', 'refused', 'modern'];

/** How a file is made. Rows with the same entry are copies of one another. */
interface Rule {
  name: string;
  rows: number;
  entry: (row: number) => number;
  user: (entry: number) => number;
  sort: (entry: number) => string;
}

const scramble = (n: number): number => Math.imul(n ^ (n >>> 15), 0x2c1b3c6d) >>> 7;
const anySort = (entry: number): string => sorts[scramble(entry) % sorts.length]?.key ?? '';
const own = (n: number): number => n;
const plain = { entry: own, user: own, sort: anySort };

const rules: Rule[] = [
  { ...plain, name: 'a single row', rows: 1 },
  { ...plain, name: 'every row another account', rows: 40 },
  { ...plain, name: 'a few accounts in turn', rows: 999, user: (n) => n % 17 },
  { ...plain, name: 'each row three times', rows: 12_000, entry: (n) => n % 4000 },
  {
    ...plain,
    name: 'many accounts with a password each',
    rows: 30_000,
    sort: () => 'smtp-password',
  },
  {
    ...plain,
    name: 'guesses at many names before the work begins',
    rows: 70_000,
    sort: (n) => (n < 60_000 ? 'refused' : anySort(n)),
  },
  {
    ...plain,
    name: 'the last row of a large file is the only work',
    rows: 100_000,
    sort: (n) => (n === 99_999 ? 'smtp-password' : 'modern'),
  },
  {
    ...plain,
    name: 'applications of few accounts, and one line of each other account after them',
    rows: 80_000,
    user: (n) => (n < 50_000 ? n % 1250 : n),
    sort: (n) => (n < 50_000 ? 'ews' : 'not-shown'),
  },
  {
    ...plain,
    name: 'three thousand accounts one after the other, with a hundred rows each',
    rows: 300_000,
    user: (n) => Math.floor(n / 100),
  },
  { ...plain, name: 'two hundred thousand accounts', rows: 200_000 },
];

/** The rows of a file, made anew whenever it is read. */
function* linesOf({ rows, entry, user, sort }: Rule): Generator<string> {
  const cellsOf = new Map(sorts.map(({ key, cells }) => [key, cells]));
  for (let row = 0; row < rows; row++) {
    const n = entry(row);
    const key = sort(n);
    const cells = cellsOf.get(key)?.(scramble(n + 7)) ?? '';
    yield `2026-11-${10 + (n % 19)}T00:00:00Z,id-${n},u${user(n)}@contoso.example,${cells},${key}`;
  }
}

const sourceOf = (rule: Rule): Source => ({
  name: 'generated.csv',
  size: 0,
  async *pieces() {
    const encoder = new TextEncoder();
    let text = `${header}\n`;
    for (const line of linesOf(rule)) {
      text += `${line}\n`;
      if (text.length < 65_536) continue;
      yield encoder.encode(text);
      text = '';
    }
    yield encoder.encode(text);
  },
});

/** The file counted again by its cells alone: request id, account, key. */
const recount = (rule: Rule) => {
  const ids = new Set<string>();
  const keys = new Map<string, Set<string>>();
  for (const line of linesOf(rule)) {
    const [, id = '', account = '', , , , , , key = ''] = line.split(',');
    ids.add(id);
    const known = keys.get(account);
    if (known) known.add(key);
    else keys.set(account, new Set([key]));
  }
  const having = (test: (all: string[]) => boolean): number =>
    [...keys.values()].filter((all) => test([...all])).length;
  const withKey = (key: string): number =>
    key === 'refused'
      ? having((all) => all.includes(key) && all.every((one) => one === key || one === 'modern'))
      : having((all) => all.includes(key));
  return {
    rows: ids.size,
    accounts: keys.size,
    withWork: having((all) => all.some((key) => !harmless.includes(key))),
    groups: sorts
      .map(({ key }): [string, number] => [key, withKey(key)])
      .filter(([key, accounts]) => key !== 'modern' && accounts > 0),
  };
};

it.each(rules)(
  'what is said of $name is what a second count finds',
  async (rule) => {
    const { overview } = await readAll([sourceOf(rule)]);
    const counted = recount(rule);
    expect(overview.signIns).toBe(counted.rows);
    expect(overview.signIns + overview.duplicates).toBe(rule.rows);
    expect(overview.accounts).toEqual({ accounts: counted.accounts, atLeast: false });
    expect(overview.withWork).toEqual({ accounts: counted.withWork, atLeast: false });
    const groups = overview.groups.map(({ group, accounts }) => [group, accounts]);
    expect(groups).toEqual(counted.groups);
    const said = overview.sentence.map(({ id, accounts }) => [id, accounts]);
    const work = counted.groups.filter(([key]) => !harmless.includes(key));
    expect(said).toEqual(work.length > 0 ? work : [['nothing', 0]]);
  },
  30_000,
);
