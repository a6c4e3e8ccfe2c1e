import { describe, expect, it } from 'vitest';
import { page } from './page.ts';

const asks = Array.from({ length: 10 }, (_, index) => `複合機から送れない ${index}`);
const good = {
  kind: 'steps',
  title: '複合機やアプリからメールを送れない',
  when: '複合機のパネルにエラーが出て、スキャンした文書が届かないとき。',
  audience: 'owner',
  apps: ['printer', 'business-app'],
  needs: { minutes: 10, hand: '複合機の管理者のパスワード' },
  keywords: ['スキャナー', '複合機', '535 5.7.139', 'スキャン to メール', 'smtp.office365.com'],
  asks,
  reviewed: '2026-11-22',
  reviewBy: '2027-01-15',
  sources: ['smtp26', 'smtp-doc'],
  ifNot: ['other-causes/locked', 'smtp/relay'],
};

const messages = (changes: Record<string, unknown>) =>
  page.safeParse({ ...good, ...changes }).error?.issues.map(({ message }) => message);

describe('the front matter of a page', () => {
  it('is accepted in Japanese and in English', () => {
    expect(page.parse(good)).toEqual(good);
    expect(
      messages({
        title: 'A printer or an application cannot send mail',
        when: 'The panel shows an error, and the scan does not arrive.',
        translatedFrom: '0123456789ab',
      }),
    ).toBeUndefined();
  });

  it('may answer a question, and need nothing but time', () => {
    expect(messages({ kind: 'answer', needs: { minutes: 1 } })).toBeUndefined();
    expect(messages({ needs: { minutes: 5, rights: 'Exchange 管理者' } })).toBeUndefined();
  });

  it('accepts days that the YAML reader turned into a Date', () => {
    expect(page.parse({ ...good, reviewed: new Date('2026-11-22') }).reviewed).toBe('2026-11-22');
  });

  it.each([
    [{ kind: 'guide' }, /^Use one of: steps, answer\.$/],
    [{ title: 'あ'.repeat(33) }, /^Write "title" as the symptom or task in the reader’s words/],
    [{ title: 'a'.repeat(61) }, /at most 32 full-width or 60 half-width/],
    [{ title: 'メールを送れません。' }, /no full stop\.$/],
    [{ when: ' ' }, /^Write "when" as one sentence: who sees what, where\.$/],
    [{ when: 'あ'.repeat(121) }, /^Write "when" as one sentence/],
    [{ audience: 'everyone' }, /^Use one of: user, owner, administrator\.$/],
    [{ apps: ['fax'] }, /^Use one of: outlook-windows, .*, script\.$/],
    [{ apps: [] }, /^Name at least one app under "apps"\.$/],
    [{ apps: 'printer' }, /^Write "apps" as a list of apps\.$/],
    [{ apps: ['printer', 'printer'] }, /^Name "printer" only once\.$/],
    [{ needs: { minutes: 0 } }, /^Write "minutes" as a whole number of minutes/],
    [{ needs: { minutes: 2.5 } }, /^Write "minutes" as a whole number of minutes/],
    [{ needs: { minutes: 5, rights: '' } }, /^Write under "rights" which role the steps take\.$/],
    [{ needs: { minutes: 5, hand: '' } }, /^Write under "hand" what the reader has at hand\.$/],
    [{ needs: { minutes: 5, tools: 'x' } }, /^Remove "tools" from what a page needs/],
    [{ keywords: ['a', 'b', 'c', 'd'] }, /^Write "keywords" as 5 to 12 different words/],
    [{ keywords: ['a', 'b', 'c', 'd', 535] }, /put numbers in quotes\.$/],
    [{ asks: asks.slice(1) }, /^Write "asks" as 10 to 30 different ways/],
    [{ asks: [...asks.slice(1), '送る'] }, /of 3 to 80 characters\.$/],
    [{ asks: [...asks, asks[0]] }, /only once\.$/],
    [{ reviewed: '2026-11' }, /^Write a day that exists as YYYY-MM-DD/],
    [{ reviewBy: '2026-11-22' }, /^Set "reviewBy" to a day after "reviewed"\.$/],
    [{ sources: [] }, /^Name at least one key of sources\.yaml under "sources"\.$/],
    [{ sources: ['SMTP 26'] }, /^Write the key of a source in lower case/],
    [{ ifNot: [] }, /^Name at least one page to try next under "ifNot"\.$/],
    [{ ifNot: ['smtp'] }, /^Write a page as "topic\/page"\.$/],
    [{ ifNot: ['a/b', 'a/c', 'a/d', 'a/e', 'a/f'] }, /^Name at most four pages under "ifNot"/],
    [{ translatedFrom: 123456789012 }, /in quotes as the 12 hexadecimal digits/],
    [{ translatedFrom: '12AB' }, /^Write "translatedFrom" in quotes/],
    [{ tags: ['smtp'] }, /^Remove "tags" from the front matter of a page/],
  ])('refuses %j with its remedy', (changes, remedy) => {
    expect(messages(changes)).toEqual([expect.stringMatching(remedy)]);
  });

  it('asks for every missing field', () => {
    expect(page.safeParse({}).error?.issues.map(({ path }) => path.join('.'))).toEqual(
      Object.keys(good),
    );
  });
});
