import { expect, it } from 'vitest';
import { readAll, sourceOf } from './testing.ts';

const header = 'Date (UTC),Request ID,Username,IP address,Sign-in error code,Client app,User agent';

it('counts what is padded with blanks like what is not', async () => {
  const rows = Array.from(
    { length: 8 },
    (_, index) => `2026-11-20,${index} ,u${index}@contoso.example ,203.0.113.7 ,50126,IMAP4,Mail`,
  );
  const again = rows.map((row) => row.replaceAll(' ,', ','));
  const { overview, work } = await readAll([
    sourceOf([header, ...rows, ''].join('\n'), 'padded.csv'),
    sourceOf([header, ...again, ''].join('\n'), 'plain.csv'),
  ]);
  expect(overview.signIns).toBe(8);
  expect(overview.duplicates).toBe(8);
  expect(overview.refused.guessing).toEqual([{ address: '203.0.113.7', refusals: 8, accounts: 8 }]);
  expect(work.map(({ account }) => account)).toHaveLength(8);
});

it('stops while the order of the dates is still being looked for', async () => {
  const rows = Array.from(
    { length: 4000 },
    (_, index) => `01/02/2026,${index},u@contoso.example,203.0.113.7,0,IMAP4,Mail`,
  );
  const source = sourceOf([header, ...rows, ''].join('\n'), 'slashed.csv', 1000);
  let pieces = 0;
  const counted = {
    ...source,
    async *pieces() {
      for await (const piece of source.pieces()) {
        pieces += 1;
        yield piece;
      }
    },
  };
  await readAll([counted], { onProgress: () => pieces < 3 });
  expect(pieces).toBeLessThan(10);
});
