import { describe, expect, it } from 'vitest';
import { guide } from './guide.ts';

const good = {
  title: '複合機やアプリからメールを送れない',
  summary:
    'スキャンした文書や業務アプリの通知がメールで送れなくなったときに、原因を確かめて別の送り方に切り替えます。',
  audience: 'owner',
  apps: ['printer', 'business-app'],
  keywords: ['スキャナー', '複合機', '535 5.7.139', 'スキャン to メール', 'smtp.office365.com'],
  reviewed: '2026-11-22',
  reviewBy: '2027-01-15',
  sources: ['smtp26', 'smtp-doc'],
  ifNot: ['other-causes', 'find-usage'],
};

const messages = (changes: Record<string, unknown>) =>
  guide.safeParse({ ...good, ...changes }).error?.issues.map(({ message }) => message);

describe('the front matter of a guide', () => {
  it('is accepted in Japanese and in English', () => {
    expect(guide.parse(good)).toEqual(good);
    expect(
      guide.safeParse({
        ...good,
        title: 'A printer or an application cannot send mail',
        summary:
          'Find out why scans and notifications no longer go out by mail, and choose another way of sending that keeps working after December 2026.',
        translatedFrom: '0123456789ab',
      }).success,
    ).toBe(true);
  });

  it('accepts days that the YAML reader turned into a Date', () => {
    expect(guide.parse({ ...good, reviewed: new Date('2026-11-22') }).reviewed).toBe('2026-11-22');
  });

  it.each([
    [{ title: 'あ'.repeat(33) }, /^Write "title" as the problem or goal of the reader/],
    [{ title: 'a'.repeat(61) }, /at most 32 full-width or 60 half-width/],
    [{ title: 'メールを送れません。' }, /no full stop\.$/],
    [{ summary: '短い。' }, /^Write "summary" as one or two sentences/],
    [{ summary: 'a'.repeat(221) }, /80 to 220 half-width characters\.$/],
    [{ audience: 'users' }, /^Use one of: everyone, administrator, owner\.$/],
    [{ apps: ['fax'] }, /^Use one of: outlook-windows, .*, script\.$/],
    [{ apps: [] }, /^Name at least one app under "apps"\.$/],
    [{ apps: 'printer' }, /^Write "apps" as a list of apps\.$/],
    [{ apps: ['printer', 'printer'] }, /^Name "printer" only once\.$/],
    [{ keywords: ['a', 'b', 'c', 'd'] }, /^Write "keywords" as 5 to 12 different words/],
    [{ keywords: ['a', 'b', 'c', 'd', 535] }, /put numbers in quotes\.$/],
    [{ reviewed: '2026-11' }, /^Write a day that exists as YYYY-MM-DD/],
    [{ reviewBy: '2026-11-22' }, /^Set "reviewBy" to a day after "reviewed"\.$/],
    [{ sources: [] }, /^Name at least one key of sources\.yaml under "sources"\.$/],
    [{ sources: ['SMTP 26'] }, /^Write the key of a source in lower case/],
    [{ ifNot: [] }, /^Name at least one guide to try next under "ifNot"\.$/],
    [{ ifNot: ['Printers'] }, /^Write the slug of a guide/],
    [{ translatedFrom: 123456789012 }, /in quotes as the 12 hexadecimal digits/],
    [{ translatedFrom: '12AB' }, /^Write "translatedFrom" in quotes/],
    [{ tags: ['smtp'] }, /^Remove "tags" from the front matter of a guide/],
  ])('refuses %j with its remedy', (changes, remedy) => {
    expect(messages(changes)).toEqual([expect.stringMatching(remedy)]);
  });

  it('asks for every missing field', () => {
    expect(guide.safeParse({}).error?.issues.map(({ path }) => path.join('.'))).toEqual(
      Object.keys(good),
    );
  });
});
