import { describe, expect, it } from 'vitest';
import { source, sources } from './source.ts';

const good = {
  title: { ja: 'SMTP AUTH の日程', en: 'SMTP AUTH timeline' },
  url: { en: 'https://example.com/smtp', ja: 'https://example.com/ja/smtp' },
  date: '2026-01-27',
  updated: '2026-01-30',
  kind: 'official',
};

const messages = (changes: Record<string, unknown>) =>
  source.safeParse({ ...good, ...changes }).error?.issues.map(({ message }) => message);

describe('a source', () => {
  it('is accepted with one address or two, dated or not', () => {
    expect(source.parse(good)).toEqual(good);
    const { title, kind } = good;
    expect(source.safeParse({ title, kind, url: { ja: 'https://example.com/' } }).success).toBe(
      true,
    );
    expect(source.safeParse({ ...good, derived: ['ja'] }).success).toBe(true);
  });

  it.each([
    [{ url: {} }, /^Give at least one address, under one of/],
    [{ url: { en: 'example.com' } }, /^Write the whole public address, beginning with https/],
    [{ url: { en: 'http://example.com/' } }, /beginning with https:\/\/\.$/],
    [{ url: { en: good.url.en }, derived: ['ja'] }, /^Name under "derived" only languages/],
    [{ derived: 'ja' }, /^Write "derived" as a list/],
    [{ date: 'living doc' }, /^Write a date that exists as YYYY-MM-DD, YYYY-MM or YYYY/],
    [{ updated: '2025' }, /^Set "updated" to a date that is not before "date"\.$/],
    [{ kind: 'blog' }, /^Use one of: official, secondary\.$/],
    [{ title: { ja: '題' } }, /^Write the title of the source in English under "en"/],
    [{ author: 'x' }, /^Remove "author" from a source/],
  ])('refuses %j with its remedy', (changes, remedy) => {
    expect(messages(changes)).toEqual([expect.stringMatching(remedy)]);
  });

  it('has a key in lower case', () => {
    expect(sources.safeParse({ 'smtp-26': good }).success).toBe(true);
    expect(JSON.stringify(sources.safeParse({ SMTP: good }).error?.issues)).toContain(
      'Write the key of a source in lower case, as it stands in sources.yaml.',
    );
    expect(sources.safeParse([]).error?.issues[0]?.message).toBe(
      'Write sources.yaml as a map from key to source.',
    );
  });
});
