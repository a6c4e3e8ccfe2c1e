import { expect, it } from 'vitest';
import { upcoming } from './upcoming.ts';

it('lists what is not over, by the last day on which it may be, the earliest first', () => {
  const entries = [
    { id: 'until June', date: '2026-05', until: '2026-06' },
    { id: 'early May', date: '2026-05', part: 'early' as const },
    { id: 'May', date: '2026-05' },
    { id: 'April', date: '2026-04' },
  ];
  const ids = (today: string) => upcoming(entries, today, 2).map(({ id }) => id);
  expect(ids('2026-05-10')).toEqual(['early May', 'May']);
  expect(ids('2026-05-11')).toEqual(['May', 'until June']);
  expect(ids('2026-06-30')).toEqual(['until June']);
});
