import { describe, expect, it } from 'vitest';
import { readdir } from 'node:fs/promises';
import { signInColumns } from './forms/columns.ts';
import { compact, readHeader } from './forms/header.ts';
import { knownKinds } from './kinds/table.ts';
import { recogniseTable } from './recognise.ts';
import { fixture, readAll, sourceOf } from './testing.ts';

const headerOf = async (name: string): Promise<string[]> => {
  const text = new TextDecoder().decode(await fixture(`headers/${name}`));
  return [...text.matchAll(/"([^"]*)"|([^",\r\n]+)/g)].map((match) => match[1] ?? match[2] ?? '');
};

const kindOf = (headers: readonly string[]): string => recogniseTable(headers).kind;
const signInPlaces = (headers: readonly string[]) => readHeader(headers).places(signInColumns);

it('has every kind of report in its table, each in the file of its name', async () => {
  const files = await readdir(new URL('kinds/', import.meta.url));
  const names = files
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'table' && !name.endsWith('.test'));
  expect(names.sort()).toEqual(knownKinds.toSorted());
});

describe('headers seen in public files', () => {
  it.each([
    ['entra-portal-2024-10.csv', 'entra-sign-in-csv'],
    ['entra-portal-2026-01.csv', 'entra-sign-in-csv'],
    ['entra-portal-application-signins.csv', 'app-sign-ins'],
    ['graph-email-app-usage-user-detail.csv', 'email-apps'],
    ['log-analytics-signinlogs.csv', 'log-analytics'],
    ['message-trace-extended.csv', 'message-trace'],
    ['purview-audit.csv', 'purview'],
    ['search-unifiedauditlog.csv', 'purview'],
  ])('%s is %s', async (name, kind) => {
    expect(kindOf(await headerOf(name))).toBe(kind);
  });

  it('finds padded and doubled columns by their place', async () => {
    const headers = await headerOf('entra-portal-2026-01.csv');
    const places = signInPlaces(headers);
    expect(headers[places.appId ?? -1]).toBe('Application ID ');
    expect(headers[places.account ?? -1]).toBe('Username');
    expect(headers.filter((header) => header === 'Incoming token type')).toHaveLength(2);
  });
});

describe('headers that people make', () => {
  it('knows flattened, Japanese and full-width names', () => {
    expect(kindOf(['UPN', 'ClientAppUsed', 'status.errorCode'])).toBe('powershell');
    expect(kindOf(['ユーザー', 'クライアント アプリ'])).toBe('entra-sign-in-csv');
    expect(signInPlaces(['ＵＰＮ', 'status.errorCode', 'クライアント アプリ'])).toMatchObject({
      account: 0,
      errorCode: 1,
      clientApp: 2,
    });
    expect(compact('TimeGenerated [UTC]')).toBe('timegenerated');
  });

  it('finds the loose column of an SMTP AUTH report', async () => {
    const row = 'a@contoso.example,contoso.example,Basic,5';
    const { files, work } = await readAll([
      sourceOf(`Sender address,Domain,Auth type,Messages sent\n${row}\n`),
    ]);
    expect(files[0]?.kind).toBe('smtp-auth');
    expect(work[0]).toMatchObject({ group: 'smtp-password', messages: 5 });
  });

  it('tells settings and policies from use', () => {
    expect(kindOf(['Name', 'AllowBasicAuthSmtp'])).toBe('auth-policy');
    expect(kindOf(['DisplayName', 'PopEnabled', 'ImapEnabled'])).toBe('cas-mailbox');
    expect(kindOf(['Request ID', 'Authentication method', 'Succeeded'])).toBe('auth-details');
  });

  it('treats names of object members as names', () => {
    expect(kindOf(['__proto__', 'constructor', 'toString'])).toBe('unknown');
    expect(
      Object.values(signInPlaces(['__proto__', 'hasOwnProperty'])).filter(Number.isFinite),
    ).toEqual([]);
  });
});
