import { describe, expect, it } from 'vitest';
import { change, changes } from './change.ts';

const good = {
  id: 'site-opened',
  date: '2026-11-22',
  title: { ja: '公開しました。', en: 'The guide is open.' },
  pages: [],
};

const messages = (fields: Record<string, unknown>) =>
  change.safeParse({ ...good, ...fields }).error?.issues.map(({ message }) => message);

const listMessage = (list: unknown) => changes.safeParse(list).error?.issues[0]?.message;

describe('a change that readers hear of', () => {
  it('is accepted for the site, for topics and for pages', () => {
    expect(change.parse(good)).toEqual(good);
    expect(messages({ pages: ['smtp', 'ews/today'] })).toBeUndefined();
  });

  it.each([
    [{ id: 'Opened!' }, /^Write "id" in lower case with hyphens; it never changes/],
    [{ date: '2026' }, /^Write a day that exists as YYYY-MM-DD/],
    [{ title: { ja: '公開' } }, /^Write the title in English under "en"/],
    [{ pages: 'smtp' }, /^Write "pages" as a list of topics and pages; \[\] for the whole site\.$/],
    [{ pages: ['smtp#fix'] }, /^Write a topic as "topic" or a page as "topic\/page"\.$/],
    [{ text: 'x' }, /^Remove "text" from a change/],
  ])('refuses %j with its remedy', (fields, remedy) => {
    expect(messages(fields)).toEqual([expect.stringMatching(remedy)]);
  });

  it('stands in a list, newest first, under an id of its own', () => {
    const newer = { ...good, id: 'newer', date: '2026-12-01' };
    expect(changes.safeParse([newer, good]).success).toBe(true);
    expect(listMessage([good, newer])).toBe('Put the newest change first.');
    expect(listMessage([good, good])).toBe('Give every change an "id" of its own.');
  });
});
