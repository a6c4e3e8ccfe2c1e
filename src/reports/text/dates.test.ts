import { describe, expect, it } from 'vitest';
import { readAll, sourceOf, today } from '../testing.ts';
import { DayReader } from './dates.ts';

const header = 'Date (UTC),Request ID,Username,Sign-in error code,Client app';
const csv = (...dates: string[]) =>
  sourceOf([header, ...dates.map((date, n) => `"${date}",${n},a${n},0,IMAP4`)].join('\r\n'));
const json = (...dates: string[]) =>
  sourceOf(
    JSON.stringify(
      dates.map((createdDateTime, n) => ({
        id: `${n}`,
        createdDateTime,
        userPrincipalName: `a${n}`,
        clientAppUsed: 'IMAP4',
        status: { errorCode: 0 },
      })),
    ),
  );

const periodOf = async (source: ReturnType<typeof csv>, options = {}) => {
  const { files, overview } = await readAll([source], options);
  const { dateOrders = [], problems = [] } = files[0] ?? {};
  return {
    period: [overview.firstDay, overview.lastDay],
    asks: dateOrders.length > 1 ? dateOrders : [],
    problems: problems.map(({ id, count }) => [id, count]),
  };
};

describe('a day', () => {
  it.each([
    ['2025-12-04T08:19:41Z', '2025-12-04'],
    ['2026/11/20 9:15:02', '2026-11-20'],
    ['11/20/2026, 1:02:11.000 AM', '2026-11-20'],
    ['2026-11-20T01:00:00+09:00', '2026-11-19'],
    ['2026-11-20T23:00:00-0500', '2026-11-21'],
    ['11/20/2026 12:30:00 AM +09:00', '2026-11-19'],
    ['2026/11/20 8:59:00 +09:00', '2026-11-19'],
    ['2026-01-24T06:54:24.0000000Z ', '2026-01-24'],
    ['/Date(1763600000000)/', '2025-11-20'],
    ['20261120', '2026-11-20'],
    ['2026年11月20日', '2026-11-20'],
    ['2026年1月2日(金) 9:15', '2026-01-02'],
    ['令和8年11月20日', '2026-11-20'],
    ['令和元年5月1日', '2019-05-01'],
    ['㋿8年11月20日', '2026-11-20'],
    ['R8.11.20', '2026-11-20'],
    ['平成30年4月1日', '2018-04-01'],
    ['２０２６/１１/２０　９:１５', '2026-11-20'],
    ['２０２６年１１月２０日', '2026-11-20'],
    ['2026-02-31', ''],
    ['yesterday', ''],
  ])('%s is %s', (text, day) => {
    expect(new DayReader(today, 'mdy').read(text)).toBe(day);
  });

  it.each([
    ['11/20/26', '2026-11-20'],
    ['31.10.26', '2026-10-31'],
    ['11/20/26 9:15', '2026-11-20'],
    ['16/10/31', '2016-10-31'],
    ['46346', '2026-11-20'],
    ['46346.3854', '2026-11-20'],
  ])('%s is %s as its file shows', async (text, day) => {
    expect(await periodOf(csv(text))).toMatchObject({ period: [day, day], asks: [] });
  });
});

describe('dates that can be read in several ways', () => {
  it.each([
    ['one that has 13 or more in a place', ['03/11/2026', '20/11/2026'], '2026-11-03'],
    ['one that would be to come', ['11/12/2026', '03/10/2026'], '2026-03-10'],
    ['several that exclude another way each', ['20/10/16', '16/10/31'], '2016-10-31'],
  ])('are decided by %s', async (_, dates, first) => {
    const { period, asks, problems } = await periodOf(csv(...dates));
    expect(period[0]).toBe(first);
    expect(asks).toEqual([]);
    expect(problems.map(([id]) => id)).not.toContain('date-order-unclear');
  });

  it.each([
    ['03/11/2026', ['mdy', 'dmy']],
    ['10/11/25', ['mdy', 'dmy']],
    ['26/11/20', ['ymd', 'dmy']],
    ['42500', ['excel-1900', 'excel-1904']],
  ])('%s is asked for', async (date, asks) => {
    const asked = await periodOf(csv(date));
    expect(asked).toMatchObject({ asks, problems: [['date-order-unclear', 1]] });
    const days = await Promise.all(
      asks.map((dateOrder) => periodOf(csv(date), { dateOrder }).then(({ period }) => period[0])),
    );
    expect(new Set(days).size).toBe(asks.length);
    expect(days.every((day) => day !== '')).toBe(true);
  });

  it('are asked for in JSON too', async () => {
    expect(await periodOf(json('03/11/2026'))).toMatchObject({ asks: ['mdy', 'dmy'] });
    expect(await periodOf(json('03/11/2026', '20/11/2026'))).toMatchObject({
      period: ['2026-11-03', '2026-11-20'],
      asks: [],
    });
  });

  it('are asked for where they stand behind dates that say all', async () => {
    const sure = Array.from({ length: 50 }, () => '2026-11-20T00:00:00Z');
    expect(await periodOf(csv(...sure, '03/11/2026'))).toMatchObject({ asks: ['mdy', 'dmy'] });
    expect(await periodOf(csv('–', '03/11/2026'))).toMatchObject({ asks: ['mdy', 'dmy'] });
  });
});

describe('dates that cannot be', () => {
  it('are reported and left out of the period', async () => {
    const { period, problems } = await periodOf(
      csv('1970-01-01T00:00:00Z', '2026-11-20', '0001-01-01', '2062-01-01', '2014-12-31', '1'),
    );
    expect(period).toEqual(['2026-11-20', '2026-11-20']);
    expect(problems).toEqual([
      ['dates-outside', 4],
      ['dates-unread', 1],
    ]);
  });

  it('begin after tomorrow, which has begun elsewhere', async () => {
    expect((await periodOf(csv('2026-11-23'))).problems).toEqual([]);
    expect((await periodOf(csv('2026-11-24'))).problems).toEqual([
      ['dates-outside', 1],
      ['no-dates', 1],
    ]);
    expect((await periodOf(csv('2015-01-01'))).problems).toEqual([]);
  });

  it('still count as sign-ins', async () => {
    const { overview } = await readAll([csv('1970-01-01', '2026-11-20')]);
    expect(overview).toMatchObject({ signIns: 2, accounts: { accounts: 2 } });
  });
});
