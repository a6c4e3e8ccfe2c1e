import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';

const header = readFileSync(
  new URL('../../fixtures/reports/headers/entra-portal-2026-01.csv', import.meta.url),
  'utf8',
).split('\n')[0];

const clients = [
  [
    'Browser',
    'Success',
    '0',
    'OAuth 2.0',
    'One Outlook Web',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36',
  ],
  [
    'Mobile Apps and Desktop clients',
    'Success',
    '0',
    'OAuth 2.0',
    'Microsoft Office',
    'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.18025; Pro)',
  ],
  ['Authenticated SMTP', 'Success', '0', 'None', 'Office 365 Exchange Online', 'BAV2ROPC'],
  ['IMAP4', 'Failure', '50126', 'None', 'Office 365 Exchange Online', 'BAV2ROPC'],
  ['Exchange ActiveSync', 'Success', '0', 'OAuth 2.0', 'iOS Accounts', 'Apple-iPhone15C2/2201.1'],
  [
    'Exchange Web Services',
    'Failure',
    '53003',
    'None',
    'Office 365 Exchange Online',
    'ExchangeServicesClient/15.00',
  ],
] as const;

const id = (kind: string, row: number): string =>
  `${row.toString(16).padStart(8, '0')}-${kind}-4000-8000-${((row * 2654435761) % 2 ** 48).toString(16).padStart(12, '0')}`;

/** A row of 57 quoted fields, about 1 kB, with Japanese names, commas and quotes inside. */
const rowOf = (row: number): string => {
  const pick = row % 10 < 7 ? row % 2 : 2 + (row % 4);
  const [client, status, code, protocol, app, agent] = clients[pick] ?? clients[0];
  const user = row % 4000;
  const at = new Date(Date.UTC(2026, 9, 24) + row * 25_920).toISOString().slice(0, 19);
  const fields = [
    `${at}Z`,
    id('aaaa', row),
    agent,
    id('bbbb', row),
    id('cccc', user),
    `山田, ${user} ""花子""`,
    `user${user}@contoso.example`,
    'Member',
    'none',
    'none',
    protocol,
    id('dddd', row),
    'none',
    'none',
    'Unbound',
    '1002',
    app,
    '00000002-0000-0ff1-ce00-000000000000',
    id('eeee', 1),
    'Office 365 Exchange Online',
    '00000002-0000-0ff1-ce00-000000000000',
    id('eeee', 2),
    id('eeee', 3),
    id('eeee', 4),
    'Contoso Ltd',
    `203.0.113.${row % 250}`,
    'Chiyoda-ku, Tokyo, JP',
    status,
    code,
    'Other.',
    client,
    id('ffff', user),
    'Chrome 131.0.0',
    'Windows10',
    'true',
    'true',
    'Microsoft Entra registered',
    'MFA requirement satisfied by claim in the token',
    '',
    '',
    'Single-factor authentication',
    `user${user}@contoso.example`,
    id('abcd', row),
    '',
    'false',
    '',
    '2516',
    'No',
    'Microsoft Entra ID',
    'primaryRefreshToken',
    '',
    '120',
    'Not Applied',
    '',
    '',
    '',
    '',
  ];
  return `"${fields.join('","')}"\r\n`;
};

/** Writes a sign-in export of a given number of rows; answers when it is on the disk. */
export const generate = async (path: string, rows: number): Promise<void> => {
  const out = createWriteStream(path);
  out.write(`${header ?? ''}\n`);
  let block = '';
  for (let row = 0; row < rows; row++) {
    block += rowOf(row);
    if (block.length < 1_000_000) continue;
    if (!out.write(block)) await once(out, 'drain');
    block = '';
  }
  out.end(block);
  await once(out, 'finish');
};
