import { describe, expect, it } from 'vitest';
import { timeline, timelineEntry } from './timeline.ts';

const good = {
  id: 'smtp-basic-off-by-default',
  date: '2026-12',
  part: 'end',
  title: { ja: 'SMTP AUTH の基本認証が既定でオフに', en: 'SMTP AUTH basic off by default' },
  what: { ja: '既定でオフになります。', en: 'Off by default.' },
  todo: { ja: '今のうちに調べます。', en: 'Look now.' },
  touches: ['printer', 'script'],
  pages: ['smtp', 'ews/today'],
  sources: ['smtp26'],
  confidence: 'official',
  facts: ['T22', 'S02'],
  reviewBy: '2027-01-15',
};

const messages = (changes: Record<string, unknown>) =>
  timelineEntry.safeParse({ ...good, ...changes }).error?.issues.map(({ message }) => message);

describe('a dated change', () => {
  it('is accepted as a day, part of a month, half of a year or a period', () => {
    expect(timelineEntry.parse(good)).toEqual(good);
    expect(messages({ date: '2027-H2', part: undefined })).toBeUndefined();
    expect(messages({ date: '2029', part: undefined, bound: 'at-least-until' })).toBeUndefined();
    expect(messages({ date: '2026-12-01', part: undefined, until: '2026-12' })).toBeUndefined();
  });

  it('may rest on no public page when it is not official', () => {
    expect(messages({ sources: [], confidence: 'secondary' })).toBeUndefined();
    expect(messages({ sources: [] })).toEqual([
      'Name at least one key of sources.yaml, or set "confidence" to secondary or unsure.',
    ]);
  });

  it.each([
    [{ id: 'SMTP off' }, /^Write "id" in lower case with hyphens/],
    [{ date: 'December' }, /^Write a date that exists as .*YYYY-H1 or YYYY-H2/],
    [{ date: '2026-12-31' }, /^Remove "part", or write "date" as a month/],
    [{ part: 'late' }, /^Use one of: early, mid, end\.$/],
    [{ bound: 'or later' }, /^Use one of: from, at-least-until\.$/],
    [{ until: '2026-11' }, /^Set "until" to a date that is not before "date"\.$/],
    [{ title: 'SMTP' }, /^Write the title by language as fields/],
    [{ what: { ja: '変わります。' } }, /^Write what changes in English under "en"/],
    [{ todo: { en: 'Look.' } }, /^Write what to do in Japanese under "ja"/],
    [{ touches: ['fax'] }, /^Use one of: outlook-windows/],
    [{ touches: undefined }, /^Write "touches" as a list of apps; \[\] when/],
    [{ pages: ['smtp', 'smtp'] }, /^Name "smtp" only once\.$/],
    [{ pages: 'smtp' }, /^Write "pages" as a list of topics and pages; \[\] when none shows it\.$/],
    [{ pages: ['smtp/a/b'] }, /^Write a topic as "topic" or a page as "topic\/page"\.$/],
    [{ confidence: 'sure' }, /^Use one of: official, secondary, unsure\.$/],
    [{ facts: [] }, /^Name at least one fact under "facts"\.$/],
    [{ facts: ['t1'] }, /^Write the id of a fact: capital letters and digits/],
    [{ reviewBy: 'soon' }, /^Write a day that exists as YYYY-MM-DD/],
    [{ note: 'x' }, /^Remove "note" from a timeline entry/],
  ])('refuses %j with its remedy', (changes, remedy) => {
    expect(messages(changes)).toEqual([expect.stringMatching(remedy)]);
  });

  it('has an id of its own', () => {
    expect(timeline.safeParse([good, good]).error?.issues[0]?.message).toBe(
      'Give every timeline entry an "id" of its own.',
    );
  });
});
