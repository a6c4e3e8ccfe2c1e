import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAll, sourceOf } from './testing.ts';

const header =
  'Date (UTC),Request ID,Username,Application,Sign-in error code,Client app,User agent';
const line = fc
  .record({
    id: fc.nat(30),
    day: fc.integer({ min: 10, max: 28 }),
    code: fc.constantFrom(0, 50126, 53003, 50140),
    client: fc.constantFrom('Browser', 'IMAP4', 'Authenticated SMTP', 'Exchange Web Services', ''),
    agent: fc.constantFrom('BAV2ROPC', '', 'Mail'),
  })
  .map(
    ({ id, day, code, client, agent }) =>
      `2026-11-${day}T00:00:00Z,id-${id},u${id % 5}@contoso.example,,${code},${client},${agent}`,
  );
/** Lines with ids of their own, as an export has them. */
const lines = fc.uniqueArray(line, {
  selector: (text) => text.split(',')[1],
  minLength: 1,
  maxLength: 25,
});
const file = (rows: readonly string[]): string => [header, ...rows, ''].join('\n');

it('comes to the same result however rows are spread over overlapping files and pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      lines,
      fc.nat(25),
      fc.nat(25),
      fc.integer({ min: 1, max: 300 }),
      async (rows, a, b, size) => {
        const whole = await readAll([sourceOf(file(rows))]);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const spread = await readAll([
          sourceOf(file(rows.slice(0, to)), 'first.csv', size),
          sourceOf(file(rows.slice(from)), 'second.csv', size),
          ...(from < to ? [] : [sourceOf(file(rows), 'all.csv')]),
        ]);
        const { signIns, legacy, modern, unknown, protocols, groups, days, refused } =
          whole.overview;
        const expected = { signIns, legacy, modern, unknown, protocols, groups, days, refused };
        expect(spread.overview).toMatchObject(expected);
        expect(
          new Set(
            spread.work.map(({ account, group, successes }) => `${account} ${group} ${successes}`),
          ),
        ).toEqual(
          new Set(
            whole.work.map(({ account, group, successes }) => `${account} ${group} ${successes}`),
          ),
        );
      },
    ),
    { numRuns: 60 },
  );
});
