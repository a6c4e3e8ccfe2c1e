import { describe, expect, it } from 'vitest';
import { grouped, groupOf } from './groups.ts';

const block = { first: '2026-10-01', last: '2027-04-01' };

describe('a change as seen from a day', () => {
  it.each([
    ['2026-09-30', 'next'],
    ['2026-10-01', 'now'],
    ['2027-04-01', 'now'],
    ['2027-04-02', 'past'],
  ])('on %s is %s', (today, group) => {
    expect(groupOf(block, today)).toBe(group);
  });

  it('stands among its like, what ends first before the others', () => {
    const may = { first: '2026-05-01', last: '2026-05-31' };
    const june = { first: '2026-06-30', last: '2026-06-30' };
    const early = { first: '2026-05-01', last: '2026-05-10' };
    const { now, next, past } = grouped([may, june, early], (span) => span, '2026-05-05');
    expect([now, next, past]).toEqual([[early, may], [june], []]);
  });
});
