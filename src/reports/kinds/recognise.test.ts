import { describe, expect, it } from 'vitest';
import { fixture } from '../testing.ts';
import { compact, findColumns } from './columns.ts';
import { recognise } from './recognise.ts';

const headerOf = async (name: string): Promise<string[]> => {
  const text = new TextDecoder().decode(await fixture(`headers/${name}`));
  return [...text.matchAll(/"([^"]*)"|([^",\r\n]+)/g)].map((match) => match[1] ?? match[2] ?? '');
};

const kindOf = (headers: readonly string[]): string =>
  recognise(headers, findColumns(headers)).kind;

describe('headers seen in public files', () => {
  it.each([
    ['entra-portal-2024-10.csv', 'sign-ins'],
    ['entra-portal-2026-01.csv', 'sign-ins'],
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
    const places = findColumns(headers);
    expect(headers[places.appId ?? -1]).toBe('Application ID ');
    expect(headers[places.account ?? -1]).toBe('Username');
    expect(headers.filter((header) => header === 'Incoming token type')).toHaveLength(2);
  });
});

describe('headers that people make', () => {
  it('knows flattened, Japanese and full-width names', () => {
    expect(kindOf(['UPN', 'ClientAppUsed', 'status.errorCode'])).toBe('powershell');
    expect(kindOf(['ユーザー', 'クライアント アプリ'])).toBe('sign-ins');
    expect(findColumns(['ＵＰＮ', 'status.errorCode', 'クライアント アプリ'])).toMatchObject({
      account: 0,
      errorCode: 1,
      clientApp: 2,
    });
    expect(compact('TimeGenerated [UTC]')).toBe('timegenerated');
  });

  it('finds the loose column of an SMTP AUTH report', () => {
    const headers = ['Sender address', 'Domain', 'Auth type', 'Messages sent'];
    const { kind, columns } = recognise(headers, findColumns(headers));
    expect(kind).toBe('smtp-auth');
    expect(columns.authProtocol).toBe(2);
  });

  it('tells settings and policies from use', () => {
    expect(kindOf(['Name', 'AllowBasicAuthSmtp'])).toBe('auth-policy');
    expect(kindOf(['DisplayName', 'PopEnabled', 'ImapEnabled'])).toBe('cas-mailbox');
    expect(kindOf(['Request ID', 'Authentication method', 'Succeeded'])).toBe('auth-details');
  });

  it('treats names of object members as names', () => {
    expect(kindOf(['__proto__', 'constructor', 'toString'])).toBe('unknown');
    expect(findColumns(['__proto__', 'hasOwnProperty'])).toEqual({});
  });
});
