import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../content/words/en/reports.json' with { type: 'json' };
import ja from '../../content/words/ja/reports.json' with { type: 'json' };
import { readAll, sourceOf } from '../testing.ts';
import { createFormat, sentenceText } from './phrases.ts';
import { countsText } from './texts.ts';

const header = 'Date (UTC),Request ID,Username,Sign-in error code,Client app,User agent';
const file = (rows: readonly string[]) => sourceOf([header, ...rows, ''].join('\n'));
const sends = (account: string): string =>
  `2026-11-20T00:00:00Z,,${account},0,Authenticated SMTP,BAV2ROPC`;
const refused = (account: string): string => `2026-11-20T00:00:00Z,,${account},50126,IMAP4,Mail`;
const named = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, n) => `${name}${n}@contoso.example`);

describe('more accounts than can be told apart', () => {
  it.each([
    { language: 'en', words: en, start: 'At least 100 accounts send', inside: 'at least 100' },
    { language: 'ja', words: ja, start: '少なくとも 100 個のアカウント', inside: '少なくとも 100' },
  ] as const)('are called a lower bound where they are told: $language', async (given) => {
    const { language, words, start, inside } = given;
    const format = createFormat(language);
    const rows = named(130, 'u').map(sends);
    const { overview, work } = await readAll([file(rows)], {}, { accounts: 100, lines: 90 });
    const [said] = overview.sentence.map((part) => sentenceText(part, words, format));
    expect(said?.startsWith(start)).toBe(true);
    const today = '2026-11-22';
    const text = countsText({ overview, work, words, format, today });
    expect(text.match(/100/g)).toHaveLength(text.toLowerCase().split(inside).length - 1);
    expect(overview.signIns).toBe(130);
  });

  it('never hide an urgent group that comes last', async () => {
    const reads = named(90, 'reader').map((account) =>
      sends(account).replace('Authenticated SMTP,BAV2ROPC', 'MAPI Over HTTP,Mail'),
    );
    const rows = [...reads, ...named(7, 'scanner').map(sends)];
    const { overview } = await readAll([file(rows)], {}, { accounts: 50 });
    expect(overview.sentence[0]).toEqual({ id: 'smtp-password', accounts: 7, atLeast: true });
  });

  it('do not touch the number of those in use, where they are names that somebody guesses', async () => {
    const rows = [...named(80, 'guess').map(refused), ...named(10, 'scanner').map(sends)];
    const { overview } = await readAll([file(rows)], {}, { accounts: 50 });
    expect(overview.sentence).toEqual([{ id: 'smtp-password', accounts: 10, atLeast: false }]);
    expect(overview.accounts).toEqual({ accounts: 50, atLeast: true });
  });
});

it('calls a number a lower bound where a row names no account', async () => {
  const { overview } = await readAll([file([sends('a@contoso.example'), sends('')])]);
  expect(overview.sentence).toEqual([{ id: 'smtp-password', accounts: 2, atLeast: true }]);
});

describe('more lines than there is room for', () => {
  const row = fc
    .record({
      user: fc.nat(12),
      client: fc.constantFrom('Authenticated SMTP', 'IMAP4', 'Made-up', 'MAPI Over HTTP'),
      agent: fc.constantFrom('BAV2ROPC', 'Mail'),
      code: fc.constantFrom(0, 0, 50126),
    })
    .map(
      ({ user, client, agent, code }) =>
        `2026-11-20T00:00:00Z,,u${user}@contoso.example,${code},${client},${agent}`,
    );
  const room = 8;
  const read = async (rows: readonly string[]) => {
    const { work, overview } = await readAll([file(rows)], {}, { lines: room });
    return {
      kept: work.map((line) => `${line.group} ${line.account} ${line.protocol} ${line.successes}`),
      groups: overview.groups,
      entries: work.reduce((sum, { successes, failures }) => sum + successes + failures, 0),
      work,
      overview,
    };
  };

  it('keeps the most urgent ones and the whole count of each, in whatever order rows come', async () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 80 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, others]) => {
        const [one, other] = [await read(rows), await read(others)];
        const everything = await readAll([file(rows)]);
        expect(new Set(other.kept)).toEqual(new Set(one.kept));
        expect(other.groups).toEqual(one.groups);
        expect(one.entries + one.overview.leftOut).toBe(rows.length);
        const urgent = everything.work.slice(0, room).map(({ group }) => group);
        expect(one.work.map(({ group }) => group)).toEqual(urgent);
        for (const line of one.work) {
          const whole = everything.work.find(
            ({ account, protocol, method, clientApps }) =>
              account === line.account &&
              protocol === line.protocol &&
              method === line.method &&
              clientApps[0] === line.clientApps[0],
          );
          expect(line.successes).toBe(whole?.successes);
          if (!line.moreFailures) expect(line.failures).toBe(whole?.failures);
          else expect(line.failures).toBeLessThanOrEqual(whole?.failures ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
