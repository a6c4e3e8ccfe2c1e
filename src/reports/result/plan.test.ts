import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import en from '../../content/words/en/reports.json' with { type: 'json' };
import { stateFields } from '../../content-model/schemas/state.ts';
import { dates, readAll, sourceOf } from '../testing.ts';
import { exportCsv, exportTable } from './export-csv.ts';
import { messageText, type Message } from './message.ts';
import { createFormat } from './phrases.ts';
import { finishBy, finishByText, impliedSettings, settingsText } from './plan.ts';

const header =
  'Date (UTC),Request ID,Username,Application,Application ID,Sign-in error code,Client app,User agent';
let id = 0;
const row = (
  account: string,
  clientApp: string,
  more: { agent?: string; app?: string; code?: number } = {},
) =>
  `2026-11-20,${id++},${account},${more.app ?? 'Office 365 Exchange Online'},app-1,${more.code ?? 0},${clientApp},${more.agent ?? ''}`;
const planOf = async (...rows: string[]) => readAll([sourceOf([header, ...rows].join('\n'))]);

const message: Message = {
  title: 'Ask',
  subject: 'About [app]',
  body: 'Answer by [day].\nAccount: [who]\nApp: [app]',
  isForVendor: false,
  fills: { account: '[who]', app: '[app]', by: '[day]' },
};
const settings = {
  words: en,
  format: createFormat('en'),
  dates,
  messages: { smtp: message, 'pop-imap': message, ews: { ...message, isForVendor: true } },
  addresses: { smtp: 'https://guide.example/smtp/' },
};
const password = { agent: 'BAV2ROPC' };

describe('by when', () => {
  it.each([
    ['Authenticated SMTP', password, '2026-12-20'],
    ['Authenticated SMTP', {}, '2026-12-20'],
    ['Other clients', password, '2026-12-20'],
    ['Exchange Web Services', {}, '2027-03-31'],
    ['IMAP4', password, ''],
    ['IMAP4', {}, ''],
  ])('%s %o is to be dealt with: %s', async (client, more, day) => {
    const { work } = await planOf(row('a@contoso.example', client, more));
    expect(work.map((line) => finishBy(line, dates))).toEqual([day]);
  });

  it('says now where it is over, and that the day has passed', async () => {
    const { work } = await planOf(
      row('a@x.example', 'IMAP4', password),
      row('b@x.example', 'Authenticated SMTP', password),
    );
    const textsOn = (today: string) =>
      work.map((line) => finishByText(line, { ...dates, today }, en, settings.format));
    expect(textsOn('2026-12-20')).toEqual(['By 20 Dec 2026', en.by.now]);
    expect(textsOn('2026-12-21')).toEqual(['20 Dec 2026 has passed: now', en.by.now]);
  });

  it('sets nothing for what needs no work', async () => {
    const { work } = await planOf(row('a@x.example', 'IMAP4', { code: 50126 }));
    expect(work.map((line) => finishByText(line, dates, en, settings.format))).toEqual(['–']);
  });
});

describe('a text to the owner', () => {
  it('has what the report knows in its blanks, and every line of the owner behind it', async () => {
    const { work } = await planOf(
      row('a@x.example', 'Authenticated SMTP', { ...password, app: 'Scan $& tool' }),
      row('A@x.example', 'POP3', password),
      row('b@x.example', 'POP3', password),
    );
    const text = messageText(work[0]!, work, settings);
    expect(text).toContain('Subject: About Scan $& tool');
    expect(text).toContain('Answer by 20 Dec 2026.\nAccount: a@x.example');
    expect(text.match(/^- /gm)).toHaveLength(2);
    expect(text).not.toContain('b@x.example');
  });

  it('keeps the blanks for what is not known', async () => {
    const { work } = await planOf(row('a@x.example', 'IMAP4', password));
    expect(messageText(work[0]!, work, settings)).toContain('Answer by [day].');
  });

  it('names no account to somebody outside', async () => {
    const { work } = await planOf(
      row('secret@x.example', 'Exchange Web Services', { app: 'Rooms' }),
    );
    const text = messageText(work[0]!, work, settings);
    expect(text).toContain('App: Rooms');
    expect(text).not.toContain('secret@x.example');
  });
});

describe('the plan in a spreadsheet', () => {
  it('says who, what, which page, by when and which text', async () => {
    const { work } = await planOf(
      row('a@x.example', 'Authenticated SMTP', password),
      row('b@x.example', 'IMAP4', { code: 50126 }),
    );
    const [head, ...lines] = exportTable(work, settings)
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines).toHaveLength(1);
    const cells = Object.fromEntries((head ?? []).map((name, place) => [name, lines[0]?.[place]]));
    expect(cells).toMatchObject({
      [en.csv.account]: 'a@x.example',
      [en.csv.by]: '2026-12-20',
      [en.csv.address]: 'https://guide.example/smtp/',
      [en.csv.text]: 'Ask',
    });
    expect(exportCsv(work, settings)).toContain('"2026-12-20"');
  });

  it('calculates nothing that stands in a file', async () => {
    const { work } = await planOf(
      row("=cmd|'/c calc'!A1", 'Authenticated SMTP', password),
      row('＋1', 'POP3', password),
    );
    for (const cell of exportTable(work, settings).split(/[\n\t]/)) {
      expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }
  });
});

describe('what a report implies of the settings', () => {
  it.each([
    ['SMTP that got through', ['Authenticated SMTP', {}], { smtpAuth: 'some' }],
    ['EWS that got through', ['Exchange Web Services', {}], { ews: 'list' }],
    ['SMTP that was refused', ['Authenticated SMTP', { code: 50126 }], {}],
    ['IMAP', ['IMAP4', {}], {}],
  ] as const)('%s', async (_, [client, more], implied) => {
    const { overview, work } = await planOf(row('a@x.example', client, more));
    expect(Object.fromEntries(overview.settings)).toEqual(implied);
    expect(settingsText(impliedSettings(work), en)).not.toContain('x.example');
  });

  it('is something that an organisation can say', async () => {
    const { work } = await planOf(
      row('a@x.example', 'Authenticated SMTP'),
      row('a@x.example', 'Exchange Web Services'),
    );
    const said = parse(settingsText(impliedSettings(work), en)) as Record<string, unknown>;
    expect(Object.keys(said)).toHaveLength(2);
    expect(z.object(stateFields).strict().parse(said)).toEqual(said);
  });

  it('is a comment and a setting each', () => {
    expect(settingsText([['smtpAuth', 'some']], en)).toMatch(/^# .+\nsmtpAuth: some\n$/);
  });
});
