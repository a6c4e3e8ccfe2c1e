import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRaw, type RawSignIn } from '../model.ts';
import { today } from '../testing.ts';
import { DayReader } from '../text/dates.ts';
import { judge } from './judge.ts';
import { protocolClass, protocolOf } from './protocols.ts';

const readDay = new DayReader(today).read;
const judged = (raw: Partial<RawSignIn>) => judge({ ...emptyRaw(), ...raw }, readDay);

const legacyNames = [
  'Authenticated SMTP',
  'IMAP4',
  'POP3',
  'Exchange ActiveSync',
  'Exchange Web Services',
  'Exchange Online PowerShell',
  'Reporting Web Services',
  'MAPI Over HTTP',
  'Autodiscover',
  'Outlook Anywhere (RPC over HTTP)',
  'Offline Address Book',
  'Outlook Service',
  'Universal Outlook',
  'Other clients',
  '認証済み SMTP',
  'Exchange Web サービス',
  '自動検出',
];

describe('client app', () => {
  it.each(legacyNames)('%s is a legacy protocol, in any case and spacing', (name) => {
    expect(protocolClass(protocolOf(name))).toBe('legacy');
    expect(protocolOf(`  ${name.toUpperCase().replaceAll(' ', '  ')} `)).toBe(protocolOf(name));
  });

  it('counts as modern by its exact name only', () => {
    expect(protocolClass(protocolOf('Browser'))).toBe('modern');
    expect(protocolClass(protocolOf('Mobile Apps and Desktop clients'))).toBe('modern');
    expect(protocolOf('Browser (old)')).toBe('unknown');
  });

  it('is unknown for every other text, never modern', () => {
    const known = /browser|ブラウザ|mobile apps|modern clients|モバイル/iu;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!known.test(text.normalize('NFKC')));
        expect(protocolClass(protocolOf(text))).not.toBe('modern');
      }),
    );
  });
});

describe('password or OAuth', () => {
  it.each<[string, Partial<RawSignIn>, string, string]>([
    ['ROPC', { clientApp: 'IMAP4', authProtocol: 'ropc' }, 'password', 'ropc'],
    ['a passed-on password', { clientApp: 'IMAP4', userAgent: 'bav2ropc' }, 'password', 'agent'],
    [
      'a password alone in the details',
      { clientApp: 'POP3', authDetails: '[{"authenticationMethod":"Password"}]' },
      'password',
      'password-detail',
    ],
    ['a stated Basic', { clientApp: 'x', authProtocol: 'Basic' }, 'password', 'report-basic'],
    ['OAuth 2.0', { clientApp: 'IMAP4', authProtocol: 'OAuth 2.0' }, 'oauth', 'oauth-protocol'],
    ['a named app', { clientApp: 'IMAP4', app: 'Thunderbird' }, 'oauth', 'named-app'],
    [
      'met multifactor authentication',
      { clientApp: 'IMAP4', authRequirement: 'multiFactorAuthentication', errorCode: '0' },
      'oauth',
      'mfa-met',
    ],
    [
      'ActiveSync with a certificate',
      { clientApp: 'Exchange ActiveSync', authDetails: 'X.509 Certificate' },
      'certificate',
      'certificate-detail',
    ],
    [
      'nothing but the mailbox itself',
      { clientApp: 'Authenticated SMTP', app: 'Office 365 Exchange Online' },
      'not-shown',
      'none',
    ],
  ])('%s', (_, raw, method, evidence) => {
    expect(judged(raw)).toMatchObject({ method, evidence });
  });

  it('does not take a required but missed second factor for OAuth', () => {
    const raw = { clientApp: 'POP3', authRequirement: 'multiFactorAuthentication' };
    expect(judged({ ...raw, errorCode: '50076' }).method).toBe('not-shown');
  });
});

describe('whatever stands in a line', () => {
  const text = fc.oneof(
    fc.constantFrom(
      ...legacyNames,
      'Browser',
      'BAV2ROPC',
      'ropc',
      'OAuth 2.0',
      'Success',
      'Failure',
      '0',
      '50126',
      '',
    ),
    fc.string({ unit: 'grapheme' }),
  );
  const raw = fc.record(
    Object.fromEntries(Object.keys(emptyRaw()).map((key) => [key, text])) as Record<
      keyof RawSignIn,
      typeof text
    >,
  );

  it('gives a password only with evidence, and evidence for every method but not-shown', () => {
    fc.assert(
      fc.property(raw, (line) => {
        const { method, evidence } = judged(line);
        expect(evidence === 'none').toBe(method === 'not-shown');
        if (method === 'password')
          expect(['report-basic', 'ropc', 'agent', 'password-detail']).toContain(evidence);
      }),
    );
  });

  it('keeps a seen password in every legacy or unknown client, whatever else the line says', () => {
    fc.assert(
      fc.property(raw, (line) => {
        const seen = judged({ ...line, userAgent: `${line.userAgent} BAV2ROPC` });
        if (protocolClass(seen.protocol) !== 'modern') expect(seen.method).toBe('password');
      }),
    );
  });

  it('succeeds only without an error code and without a failed status', () => {
    fc.assert(
      fc.property(raw, fc.integer({ min: 1, max: 9_999_999 }), (line, code) => {
        expect(judged({ ...line, errorCode: String(code) }).outcome).not.toBe('success');
        expect(judged({ ...line, status: 'Failure', errorCode: '0' }).outcome).toBe('failure');
      }),
    );
  });
});
