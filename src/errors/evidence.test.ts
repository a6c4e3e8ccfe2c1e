import { describe, expect, it } from 'vitest';
import { fitsAll, fitsAny, readEvidence } from './evidence.ts';

describe('the way in', () => {
  it.each([
    ['AUTHENTICATE XOAUTH2 *** NO AUTHENTICATE failed.', 'oauth'],
    ['AADSTS50126', 'oauth'],
    ['AUTH LOGIN 535 5.7.3', 'password'],
    ['Error login on [host] auth [LOGIN]: 2 NO LOGIN failed.', 'password'],
    ['NO LOGIN failed.', 'unknown'],
  ])('%s: %s', (text, path) => {
    expect(readEvidence(text).path).toBe(path);
  });

  it('does not take what a server offers for what was used', () => {
    const log = '* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2\nA1 AUTHENTICATE PLAIN';
    expect(readEvidence(log).path).toBe('password');
  });

  it('does not take the advice to use OAuth for its use', () => {
    expect(readEvidence('Basic authentication is disabled, use OAuth').path).not.toBe('oauth');
  });
});

describe('whose server', () => {
  it.each([
    ['smtp.office365.com', 'exchange-online'],
    ['[DB6P18901CA0015.EURP189.PROD.OUTLOOK.COM]', 'exchange-online'],
    ['smtp-mail.outlook.com', 'outlook-com'],
    ['smtp.gmail.com', 'google'],
    ['smtp-relay.brevo.com', 'other-provider'],
    ['PRX2', 'own-exchange'],
    ['imap.hs20.net', 'other-host'],
    ['https://mail.contoso.de/EWS/Exchange.asmx', 'other-host'],
    ['https://hamac.example.fr/Microsoft-Server-ActiveSync', 'other-host'],
    ['{localhost:993/imap/ssl}', 'other-host'],
    ['dovecot: auth failed', 'other-host'],
  ] as const)('%s belongs to %s', (text, server) => {
    expect(readEvidence(text).servers.has(server)).toBe(true);
  });

  it('lets Exchange Online decide where other software is named beside it', () => {
    const servers = readEvidence('hMailServer fetches outlook.office365.com').servers;
    expect([...servers]).toEqual(['exchange-online']);
  });

  it('does not take a class name or a word for a server', () => {
    const text =
      'Microsoft.Exchange.WebServices.Data.ServiceRequestException: ask your administrator';
    expect([...readEvidence(text).servers]).toEqual([]);
  });
});

describe('a statement', () => {
  it.each([
    '* BYE Connection closed. 14',
    'The device must be enrolled before it can open mail.',
    '{"error":"server_busy"}',
  ])('is told from words of a search: %s', (text) => {
    expect(readEvidence(text).statement).toBe(true);
  });

  it.each(['複合機 スキャン メール送信', 'outlook password', 'EWS 許可リスト'])(
    'is not: %s',
    (text) => expect(readEvidence(text).statement).toBe(false),
  );
});

describe('filters', () => {
  const evidence = readEvidence('app password, imap, outlook.office365.com: LOGIN failed');

  it('"when" needs every condition, "unless" any', () => {
    expect(fitsAll(evidence, { protocol: ['imap'], server: ['exchange-online'] })).toBe(true);
    expect(fitsAll(evidence, { protocol: ['imap'], server: ['google'] })).toBe(false);
    expect(fitsAny(evidence, { protocol: ['imap'], server: ['google'] })).toBe(true);
    expect(fitsAll(evidence, { appPassword: true })).toBe(true);
  });
});
