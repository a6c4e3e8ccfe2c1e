import type { Protocol } from '../model.ts';

/** Spellings of `clientAppUsed` in English and Japanese; Microsoft Learn and SigmaHQ lists. */
const spellings: Record<Exclude<Protocol, 'unknown'>, readonly string[]> = {
  browser: ['browser', 'ブラウザー', 'ブラウザ'],
  'modern-client': [
    'mobile apps and desktop clients',
    'modern clients',
    'mobile apps and desktop clients (modern clients)',
    'モバイル アプリとデスクトップ クライアント',
    'モバイル アプリおよびデスクトップ クライアント',
  ],
  smtp: ['authenticated smtp', 'smtp', 'smtp auth', '認証済み smtp', '認証された smtp'],
  imap: ['imap4', 'imap', 'other clients; imap', 'other clients; imap4'],
  pop: ['pop3', 'pop', 'other clients; pop', 'other clients; pop3'],
  activesync: [
    'exchange activesync',
    'exchange activesync (supported)',
    'exchange activesync (unsupported)',
    'exchange activesync (eas)',
    'exchange activesync クライアント',
    'eas',
  ],
  ews: [
    'exchange web services',
    'exchange web services (ews)',
    'ews',
    'exchange web サービス',
    'exchange web サービス (ews)',
  ],
  'exchange-powershell': ['exchange online powershell'],
  reporting: ['reporting web services', 'レポート web サービス'],
  mapi: ['mapi over http', 'mapi', 'mapi over http (mapi)', 'other clients; mapi'],
  'outlook-anywhere': ['outlook anywhere (rpc over http)', 'outlook anywhere', 'rpc over http'],
  'address-book': ['offline address book', 'オフライン アドレス帳'],
  'outlook-service': ['outlook service', 'outlook サービス'],
  autodiscover: ['autodiscover', '自動検出'],
  'universal-outlook': ['universal outlook'],
  other: ['other clients', 'other client', '他のクライアント', 'その他のクライアント'],
};

const protocolBySpelling = new Map<string, Protocol>(
  Object.entries(spellings).flatMap(([protocol, names]) =>
    names.map((name): [string, Protocol] => [name, protocol as Protocol]),
  ),
);

const normalise = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

const remembered = new Map<string, Protocol>();

/**
 * The protocol that a client app column names. Blank, "Unknown" and every name on no list are
 * `unknown`: they are never taken for modern.
 */
export const protocolOf = (clientApp: string): Protocol => {
  if (clientApp.length > 80) return 'unknown';
  const known = remembered.get(clientApp);
  if (known) return known;
  const protocol = protocolBySpelling.get(normalise(clientApp)) ?? 'unknown';
  if (protocol !== 'unknown' && remembered.size < 200) remembered.set(clientApp, protocol);
  return protocol;
};

/** Modern sign-in, a legacy protocol (which may still use OAuth), or not known. */
export const protocolClass = (protocol: Protocol): 'modern' | 'legacy' | 'unknown' => {
  if (protocol === 'unknown') return 'unknown';
  return protocol === 'browser' || protocol === 'modern-client' ? 'modern' : 'legacy';
};
