import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../content/words/en/reports.json' with { type: 'json' };
import ja from '../../content/words/ja/reports.json' with { type: 'json' };
import { dates, readAll, sourceOf } from '../testing.ts';
import { createFormat, sentenceText } from './phrases.ts';
import { Fingerprints } from './fingerprints.ts';
import { listSentence } from './sentence.ts';

const header =
  'createdDateTime,id,userPrincipalName,appDisplayName,errorCode,clientAppUsed,ipAddress';
const rows = (...lines: string[]): string => `${header}\n${lines.join('\n')}\n`;
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('request ids', () => {
  it('knows what it has seen, as a set does', () => {
    fc.assert(
      fc.property(fc.array(fc.uuid()), (list) => {
        const seen = new Fingerprints();
        const set = new Set<string>();
        for (const id of [...list, ...list]) {
          expect(seen.add(id)).toBe(!set.has(id));
          set.add(id);
        }
      }),
    );
  });

  it('tells two hundred thousand neighbours apart', () => {
    const seen = new Fingerprints();
    for (let n = 0; n < 200_000; n++) {
      if (!seen.add(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)) expect.fail(`${n}`);
    }
  });
});

describe('the list of work', () => {
  it('separates guesses from use, and names an address that tries many accounts', async () => {
    const guesses = Array.from(
      { length: 8 },
      (_, n) => `2026-11-20T00:00:00Z,g${n},u${n}@x.example,,50126,IMAP4,198.51.100.7`,
    );
    const { overview, work } = await readAll([sourceOf(rows(...guesses))]);
    expect(new Set(work.map(({ group }) => group))).toEqual(new Set(['refused']));
    expect(overview.refused.guessing).toEqual([
      { address: '198.51.100.7', refusals: 8, accounts: 8 },
    ]);
    expect(ids(overview.sentence)).toEqual(['nothing']);
  });

  it('sends Autodiscover to the guide of the account’s other protocol', async () => {
    const { work } = await readAll([
      sourceOf(
        rows(
          '2026-11-20T00:00:00Z,1,a@x.example,,0,Autodiscover,',
          '2026-11-20T00:00:00Z,2,a@x.example,,0,Exchange ActiveSync,',
        ),
      ),
    ]);
    expect(work.map(({ guide }) => guide)).toEqual(['mobile-mail', 'mobile-mail']);
  });

  it('keeps EWS applications apart', async () => {
    const text = `${header},appId\n2026-11-20T00:00:00Z,1,svc@x.example,CRM,0,Exchange Web Services,,A\n2026-11-20T00:00:00Z,2,svc@x.example,Rooms,0,Exchange Web Services,,B\n`;
    const { work } = await readAll([sourceOf(text)]);
    expect(work.map(({ group, appIds }) => [group, appIds[0]])).toEqual([
      ['ews', 'A'],
      ['ews', 'B'],
    ]);
  });

  it('keeps a password that works, however many accounts an attack tries before it', async () => {
    const guesses = Array.from(
      { length: 30_000 },
      (_, n) => `2026-11-20T00:00:00Z,g${n},u${n}@x.example,,50126,IMAP4,198.51.100.7`,
    );
    const text = rows(
      ...guesses,
      '2026-11-21T00:00:00Z,ok,scanner@x.example,,0,Authenticated SMTP,',
      '2026-11-21T00:00:00Z,late,u7@x.example,,0,IMAP4,',
    );
    const { work, overview } = await readAll([sourceOf(text)], {}, { lines: 10_000 });
    expect(work).toHaveLength(10_000);
    const listed = work.map(({ successes, failures }) => successes + failures);
    expect(listed.reduce((sum, entries) => sum + entries) + overview.leftOut).toBe(30_002);
    expect(work.filter(({ group }) => group !== 'refused').map(({ account }) => account)).toEqual(
      expect.arrayContaining(['scanner@x.example', 'u7@x.example']),
    );
    const late = work.find(({ account }) => account === 'u7@x.example');
    expect(late?.failures === 1 || late?.moreFailures).toBe(true);
    expect(overview.groups.find(({ group }) => group === 'refused')?.accounts).toBe(29_999);
  });

  it('says what is missing', async () => {
    const text = rows('2026-10-20T00:00:00Z,1,a@x.example,,0,IMAP4,');
    const { overview } = await readAll([sourceOf(text, 'InteractiveSignIns_x.csv')]);
    expect(ids(overview.missing)).toEqual([
      'non-interactive',
      'smtp-report',
      'short-period',
      'old-period',
      'method',
    ]);
  });

  it('notices a file that stops at the limit of the export', async () => {
    const head = 'Date (UTC),Request ID,Username,Client app\n';
    const text =
      head +
      Array.from({ length: 100_000 }, (_, n) => `2026-11-20T00:00:00Z,${n},a,Browser`).join('\n');
    const { files, overview } = await readAll([sourceOf(text, 'x.csv', 1_000_000)]);
    expect(files[0]?.problems).toContainEqual({ id: 'row-limit', count: 100_000 });
    expect(ids(overview.missing)).toContain('cut-file');
  });
});

describe('the first sentence', () => {
  const groups = [{ group: 'smtp-password' as const, lines: 3, accounts: 3, atLeast: false }];
  it('speaks of a change before it has come and after it', () => {
    const changed = { ...dates, smtpOff: '2026-12-24' };
    const [before] = listSentence({ groups, signIns: 3 }, { ...changed, today: '2026-12-23' });
    const [after] = listSentence({ groups, signIns: 3 }, { ...changed, today: '2026-12-24' });
    expect(before?.id).toBe('smtp-password');
    expect(after?.id).toBe('smtp-password-after');
    expect(before && sentenceText(before, en, createFormat('en'))).toMatch(
      /^3 accounts send with a password/,
    );
  });
});

describe('the words', () => {
  const keysOf = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
      : [
          `${path} ${[...String(value).matchAll(/\{\{\w+\}\}/g)]
            .map(([name]) => name)
            .sort()
            .join()}`,
        ];

  it('have the same keys and values to fill in in both languages', () => {
    expect(keysOf(ja)).toEqual(keysOf(en));
  });
});
