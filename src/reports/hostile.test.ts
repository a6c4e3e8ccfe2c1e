import { describe, expect, it } from 'vitest';
import en from '../content/words/en/reports.json' with { type: 'json' };
import ja from '../content/words/ja/reports.json' with { type: 'json' };
import { exportCsv, exportTable, safeField } from './result/export-csv.ts';
import { inert } from './result/inert.ts';
import { createFormat } from './result/phrases.ts';
import { countsText, ticketText } from './result/texts.ts';
import { dates, readAll, sourceOf, today } from './testing.ts';

const header =
  'Date (UTC),Request ID,Username,Application,Sign-in error code,Client app,User agent';
const row = (id: number, agent = 'BAV2ROPC', account = `user${id}@contoso.example`): string =>
  `2026-11-20T00:00:00Z,id-${id},${account},Office 365 Exchange Online,0,Authenticated SMTP,${agent}`;
const problems = (report: Awaited<ReturnType<typeof readAll>>): string[] =>
  report.files.flatMap((file) => file.problems.map(({ id }) => id));

describe('a broken file with columns', () => {
  it('loses only the row that is cut at its end', async () => {
    const report = await readAll([
      sourceOf(`${header}\n${row(1)}\n${row(2)}\n2026-11-20T00:00:00Z,id-3,us`),
    ]);
    expect(report.overview.signIns).toBe(2);
    expect(report.files[0]?.problems).toContainEqual({ id: 'cut-off-row', row: 4, count: 1 });
  });

  it('goes on after a quote that is never closed', async () => {
    const report = await readAll([
      sourceOf(
        `${header}\n${row(1)}\n${row(2, '"never closed')}\n${row(3)}\n${row(4)}\n`,
        'x.csv',
        50,
      ),
    ]);
    expect(report.overview.signIns).toBe(3);
    expect(report.files[0]?.problems).toContainEqual({ id: 'unclosed-quote', row: 3, count: 1 });
  });

  it('does not get lost in a file full of quotes that are never closed', async () => {
    const bad = Array.from({ length: 30_000 }, (_, id) => row(id, `"${'x'.repeat(100)}`));
    const report = await readAll([
      sourceOf(`${header}\n${bad.join('\n')}\n${row(99_999)}\n`, 'x.csv', 262_144),
    ]);
    expect(report.overview.signIns).toBe(1);
    expect(problems(report)).toContain('unclosed-quote');
  });

  it('reads CR LF, LF and CR in one file, cut anywhere', async () => {
    const text = `${header}\r\n${row(1)}\n${row(2)}\r${row(3)}\r\n${row(4)}\r${row(5)}`;
    for (const size of [1, 2, 7, 64, 10_000]) {
      expect((await readAll([sourceOf(text, 'x.csv', Math.max(size, 1))])).overview.signIns).toBe(
        5,
      );
    }
  });

  it('does not trust rows whose quotes do not pair', async () => {
    const quoted = (text: string): string =>
      text
        .split(',')
        .map((field) => `"${field}"`)
        .join(',');
    const text = [
      quoted(header),
      quoted(row(1)),
      quoted(row(2)).replace('"0"', '"0'),
      quoted(row(3)),
    ];
    const report = await readAll([sourceOf(text.join('\n'))]);
    expect(report.overview.signIns).toBe(2);
    expect(problems(report)).toContain('damaged-rows');
  });

  it('reads ten thousand columns', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    const text = `${header},${many.join(',')}\n${row(1)},${many.join(',')}\n`;
    expect((await readAll([sourceOf(text, 'x.csv', 5000)])).overview.signIns).toBe(1);
    const unknown = await readAll([sourceOf(`${many.join(',')}\n1,2,3\n`)]);
    expect(unknown.files[0]).toMatchObject({ kind: 'unknown', columnCount: 10_000 });
    expect(unknown.files[0]?.columns).toHaveLength(200);
  });

  it('says which columns an unknown file has, and reads it with the columns chosen', async () => {
    const text = 'Wer,Womit,Ergebnis\nuser@contoso.example,IMAP4,0\n';
    const unknown = await readAll([sourceOf(text)]);
    expect(unknown.files[0]?.columns[0]).toEqual({
      header: 'Wer',
      example: 'user@contoso.example',
    });
    const chosen = await readAll([sourceOf(text)], {
      columns: { account: 0, clientApp: 1, errorCode: 2 },
    });
    expect(chosen.work[0]).toMatchObject({
      account: 'user@contoso.example',
      protocol: 'imap',
      successes: 1,
    });
  });
});

describe('a file that is something else', () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]);
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
  it.each([
    ['a workbook named .csv', zip, { format: 'binary', binary: 'zip' }],
    ['noise', noise, { format: 'binary', binary: 'other' }],
    ['an empty file', '', { format: 'empty' }],
    ['blank lines', '\r\n\r\n', { format: 'empty' }],
    ['a web page', '<!doctype html><title>x</title>', { format: 'markup' }],
    ['prose', 'Dear administrator, nothing works.\nBye', { format: 'csv', kind: 'unknown' }],
  ])('%s is named', async (_, content, found) => {
    const report = await readAll([sourceOf(content)]);
    expect(report.files[0]).toMatchObject(found);
    expect(report.overview.sentence).toMatchObject([{ id: 'nothing-read', accounts: 0 }]);
  });

  it('is found by its contents, whatever its name says', async () => {
    const report = await readAll([sourceOf(`${header}\n${row(1)}\n`, 'signIns.json')]);
    expect(report.overview.signIns).toBe(1);
  });

  it('keeps what was read when the file breaks off', async () => {
    const source = sourceOf(`${header}\n${row(1)}\n${row(2)}\n`);
    const report = await readAll([
      {
        ...source,
        async *pieces() {
          yield* source.pieces();
          throw new Error('gone');
        },
      },
    ]);
    expect(report.overview.signIns).toBe(2);
    expect(problems(report)).toContain('read-error');
  });

  it('stops when asked, with what was read', async () => {
    const text = `${header}\n${Array.from({ length: 1000 }, (_, index) => row(index)).join('\n')}\n`;
    const report = await readAll([sourceOf(text, 'x.csv', 4096)], {
      onProgress: (bytes) => bytes < 8000,
    });
    expect(report.overview.signIns).toBeGreaterThan(10);
    expect(problems(report)).toEqual(['stopped']);
  });
});

describe('text written by an attacker', () => {
  const bad = [
    '=HYPERLINK("http://attacker.example")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '＝1',
    ' =1',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '{{count}}',
  ];

  it('is never a formula in the export', () => {
    for (const text of bad) expect(safeField(text)).toMatch(/^"(?:'|[<_{])/);
    expect(safeField('a"b')).toBe('"a""b"');
  });

  it('reads on one line, without hidden or turning characters, and short', () => {
    expect(inert('user\u202Egpj.exe')).toBe('user\uFFFDgpj.exe');
    expect(inert('a\u0000b\r\nc\u200Bd')).toBe('a b c\uFFFDd');
    expect(inert('x'.repeat(1_000_000)).length).toBeLessThan(200);
  });

  it('stays text in every output, and out of the counts', async () => {
    const lines = bad.map((text, index) =>
      row(index, 'BAV2ROPC', `"${text.replaceAll('"', '""')}"`),
    );
    const { overview, work } = await readAll([sourceOf(`${header}\n${lines.join('\n')}\n`)]);
    expect(work.some(({ account }) => account === '__proto__')).toBe(true);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    const settings = {
      words: en,
      format: createFormat('en'),
      dates,
      messages: {},
      addresses: { smtp: 'https://guide.example/smtp/' },
    };
    for (const cell of exportTable(work, settings).split(/[\n\t]/))
      expect(cell).not.toMatch(/^\s*[=+\-@]/);
    const csv = exportCsv(work, settings);
    for (const line of csv.split('\r\n').slice(1, -1))
      expect(line).toMatch(/^("(?![=+\-@])[^"]*(?:""[^"]*)*",?)+$/);
    const input = { overview, work, words: ja, format: createFormat('ja'), today };
    expect(ticketText(input)).toContain('{{count}} / SMTP AUTH');
    const counts = countsText(input);
    for (const text of bad.filter((known) => known.length > 4)) expect(counts).not.toContain(text);
    expect(counts).not.toContain('Exchange Online Office');
  });

  it('does not grow with very long fields', async () => {
    const { work } = await readAll([
      sourceOf(`${header}\n${row(1, 'A'.repeat(2_000_000))}\n`, 'x.csv', 100_000),
    ]);
    expect(work[0]?.userAgents[0]?.length).toBeLessThan(200);
  });
});

describe('JSON that is not quite JSON', () => {
  const record = (id: number): string =>
    `{"id":"id-${id}","userPrincipalName":"u${id}@contoso.example","clientAppUsed":"IMAP4","status":{"errorCode":0}}`;
  it.each([
    ['a comma before the end', `[\n${record(1)},\n${record(2)},\n]`, 2, 'comma-before-end', 4, 1],
    ['a missing comma', `[${record(1)}\n${record(2)}]`, 2, 'comma-missing', 2, 1],
    [
      'a record that is not JSON',
      `[\n${record(1)},\n{"id": oops},\n${record(3)}]`,
      2,
      'record',
      3,
      8,
    ],
    [
      'a string that is not closed',
      `[\n${record(1)},\n{"id":"x,\n"a":1},\n${record(3)}\n]`,
      2,
      'record',
      3,
      7,
    ],
    ['an end in the middle', `[${record(1)},\n${record(2).slice(0, 30)}`, 1, 'cut-off', 2, 31],
    ['text between records', `[${record(1)},\nNaN,${record(2)}]`, 2, 'unexpected', 2, 1],
  ])(
    '%s has a line and a column, and the rest is read',
    async (_, text, count, id, line, column) => {
      for (const size of [3, 65536]) {
        const report = await readAll([sourceOf(text, 'x.json', size)]);
        expect(report.overview.signIns).toBe(count);
        expect(report.files[0]?.problems.find((problem) => problem.id === id)).toMatchObject({
          line,
          column,
        });
      }
    },
  );

  it('takes __proto__ members for members', async () => {
    const text = `[{"__proto__":{"isAdmin":true},"clientAppUsed":"POP3","userPrincipalName":"u"}]`;
    expect((await readAll([sourceOf(text)])).work[0]?.account).toBe('u');
    expect('isAdmin' in {}).toBe(false);
  });
});
