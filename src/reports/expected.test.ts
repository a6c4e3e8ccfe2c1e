import { describe, expect, it } from 'vitest';
import expected from '../../fixtures/reports/EXPECTED.json' with { type: 'json' };
import { fixture, readAll, sourceOf } from './testing.ts';

const signInFiles = [
  'InteractiveSignIns-2026-utf8-bom.csv',
  'InteractiveSignIns-2026-utf8-nobom.csv',
  'InteractiveSignIns-2026-cp932.csv',
  'GUESSED-japanese-headers.csv',
  'log-analytics.csv',
  'portal-array.json',
  'graph-page.json',
  'azure-monitor-records.json',
];

const protocolNames = {
  smtp: 'Authenticated SMTP',
  imap: 'IMAP4',
  activesync: 'Exchange ActiveSync',
  other: 'Other clients',
  ews: 'Exchange Web Services',
  pop: 'POP3',
} as const;

const accountsIn = (lines: readonly string[]): string[] =>
  lines.map((line) => line.split(' ')[0] ?? '').sort();

/** UTF-16 little endian, as "Unicode text" is saved on Windows. */
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(
    new Uint16Array(
      [...text].flatMap((c) => [...Array(c.length).keys()].map((i) => c.charCodeAt(i))),
    ).buffer,
  );

const holds = (report: Awaited<ReturnType<typeof readAll>>): void => {
  const { overview, work } = report;
  const accounts = (...groups: string[]): string[] =>
    [...new Set(work.filter(({ group }) => groups.includes(group)).map((w) => w.account))].sort();

  expect(overview.signIns).toBe(expected.rows);
  expect(overview.duplicates).toBe(expected.duplicates_by_request_id);
  expect(overview.modern).toBe(expected.modern_rows);
  expect(overview.unknown).toBe(expected.unknown_rows);
  const legacy = Object.entries(protocolNames).map(([protocol, name]) => [
    name,
    overview.protocols.find((entry) => entry.protocol === protocol)?.count,
  ]);
  expect(Object.fromEntries(legacy)).toEqual(expected.legacy_protocol_rows);
  expect(accounts('smtp-password', 'password')).toEqual(
    accountsIn(expected.successful_and_likely_password),
  );
  expect(accounts('oauth')).toEqual(accountsIn(expected.legacy_protocol_but_modern_auth_evidence));
  expect(accounts('refused')).toEqual(accountsIn(expected.failed_attempts_only));
  expect(accounts('unknown')).toEqual(accountsIn(expected.unknown_must_not_be_counted_as_modern));
};

describe('the twelve invented sign-ins', () => {
  it.each(signInFiles)('are judged as expected in %s', async (name) => {
    holds(await readAll([sourceOf(await fixture(name), name)]));
  });

  it.each(signInFiles)('are judged alike when %s comes in small pieces', async (name) => {
    holds(await readAll([sourceOf(await fixture(name), name, 997)]));
  });

  it('are judged alike as Unicode text with tabs, with and without byte order mark', async () => {
    const bytes = await fixture('GUESSED-japanese-headers.csv');
    const tabs = new TextDecoder().decode(bytes).replaceAll('","', '"\t"');
    for (const text of [tabs, `\uFEFF${tabs}`]) {
      const report = await readAll([sourceOf(utf16(text), 'x.txt', 1001)]);
      holds(report);
      expect(report.files[0]).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
    }
  });

  it('are judged alike as one object a line and after a sep= line with semicolons', async () => {
    const array: unknown = JSON.parse(new TextDecoder().decode(await fixture('portal-array.json')));
    const lines = (array as unknown[]).map((record) => JSON.stringify(record)).join('\n');
    holds(await readAll([sourceOf(lines, 'x.json', 333)]));
    const csv = new TextDecoder().decode(await fixture('GUESSED-japanese-headers.csv'));
    holds(await readAll([sourceOf(`sep=;\r\n${csv.replaceAll('","', '";"')}`)]));
  });

  it('are counted once when they are in several files', async () => {
    const sources = await Promise.all(
      signInFiles.map(async (name) => sourceOf(await fixture(name), name)),
    );
    const report = await readAll(sources);
    expect(report.overview.signIns).toBe(12);
    expect(report.overview.duplicates).toBe(12 * (signInFiles.length - 1));
    expect(report.files.slice(1).every(({ duplicates }) => duplicates === 12)).toBe(true);
  });
});

describe('what the encoding and the form of a file was is said', () => {
  it.each([
    ['InteractiveSignIns-2026-utf8-bom.csv', 'utf-8-bom', 'entra-sign-in-csv'],
    ['InteractiveSignIns-2026-utf8-nobom.csv', 'utf-8', 'entra-sign-in-csv'],
    ['InteractiveSignIns-2026-cp932.csv', 'cp932', 'entra-sign-in-csv'],
    ['ps51-export-csv-cp932.csv', 'cp932', 'powershell'],
    ['message-trace-utf16le-nobom.csv', 'utf-16le', 'message-trace'],
    ['casmailbox-ps7.csv', 'utf-8', 'cas-mailbox'],
    ['EmailAppUsageUserDetail.csv', 'utf-8-bom', 'email-apps'],
    ['GUESSED-smtp-auth-clients-report.csv', 'utf-8-bom', 'smtp-auth'],
    ['purview-audit.csv', 'utf-8', 'purview'],
  ])('%s: %s, %s', async (name, encoding, kind) => {
    const { files } = await readAll([sourceOf(await fixture(name), name, 100)]);
    expect(files[0]).toMatchObject({ encoding, kind });
  });

  it('says that a PowerShell export lacks result and request ids, and skips its #TYPE line', async () => {
    const name = 'ps51-export-csv-cp932.csv';
    const { files, work } = await readAll([sourceOf(await fixture(name), name)]);
    expect(files[0]?.typeLine).toBe(true);
    expect(files[0]?.problems.map(({ id }) => id)).toEqual(['no-outcome', 'no-request-ids']);
    expect(work[0]).toMatchObject({ account: 'scanner01@contoso.example', group: 'not-shown' });
    expect(work[0]?.name).toBe('複合機 3階');
  });
});

describe('the other reports', () => {
  it('takes Basic and OAuth from the SMTP AUTH report, and the larger of two of its totals', async () => {
    const name = 'GUESSED-smtp-auth-clients-report.csv';
    const bytes = await fixture(name);
    const { work, overview } = await readAll([sourceOf(bytes, name), sourceOf(bytes, name)]);
    expect(work.map(({ group, method, messages }) => [group, method, messages])).toEqual([
      ['smtp-password', 'password', 421],
      ['oauth', 'oauth', 12],
    ]);
    expect(overview.sentence).toMatchObject([{ id: 'smtp-password', accounts: 1 }]);
  });

  it('takes neither a sender of nothing for a refused attempt nor a missing number for one message', async () => {
    const csv = 'Sender address,Authentication Protocol,Messages sent\n';
    const { work } = await readAll([
      sourceOf(`${csv}none@contoso.example,Basic,0\nsome@contoso.example,Basic,\n`),
    ]);
    expect(
      work.map(({ account, group, messages, uses }) => [account, group, messages, uses]),
    ).toEqual([['some@contoso.example', 'smtp-password', 0, 1]]);
  });

  it('reads passed-on passwords out of the audit log without naming a protocol', async () => {
    const { work } = await readAll([sourceOf(await fixture('purview-audit.csv'))]);
    expect(work.map(({ account, group }) => [account, group])).toEqual([
      ['scanner01@contoso.example', 'password-unnamed'],
      ['ito@contoso.example', 'unknown'],
      ['tanaka@contoso.example', 'refused'],
    ]);
  });

  it('never calls the use of POP, IMAP or SMTP basic authentication', async () => {
    const { work, files } = await readAll([sourceOf(await fixture('EmailAppUsageUserDetail.csv'))]);
    expect(new Set(work.map(({ group }) => group))).toEqual(new Set(['not-shown']));
    expect(files[0]?.problems).toContainEqual({ id: 'hidden-names', count: 1 });
  });

  it('lists EWS applications by their id', async () => {
    const csv =
      'AppId,AppDisplayName,SOAP requests,Last activity date\r\nA1,Meeting room,40,2026-11-02\r\nB2,CRM,7,2026-11-03\r\n';
    const { work, files } = await readAll([sourceOf(csv, 'EWSWeeklyUsage_11_9_2026.csv')]);
    expect(files[0]?.kind).toBe('ews-usage');
    expect(work.map(({ appIds, uses, guide }) => [appIds[0], uses, guide])).toEqual([
      ['A1', 40, 'ews'],
      ['B2', 7, 'ews'],
    ]);
  });
});
