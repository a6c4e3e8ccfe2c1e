import { describe, expect, it } from 'vitest';
import { topic } from './topic.ts';

const entry = {
  page: 'smtp/printer',
  see: '複合機のパネルにエラーが出る',
  was: ['fix', 'printer'],
};
const good = {
  title: '複合機やアプリからメールを送れない',
  summary:
    'スキャンした文書や業務アプリの通知がメールで送れなくなったときに、原因を確かめて別の送り方に切り替えます。',
  keywords: ['スキャナー', '複合機', '535 5.7.139', 'スキャン to メール', 'smtp.office365.com'],
  entries: [entry],
};

const messages = (changes: Record<string, unknown>) =>
  topic.safeParse({ ...good, ...changes }).error?.issues.map(({ message }) => message);

const entryMessages = (changes: Record<string, unknown>) =>
  messages({ entries: [{ ...entry, ...changes }] });

describe('the front matter of an overview', () => {
  it('is accepted in Japanese and in English', () => {
    expect(topic.parse(good)).toEqual(good);
    expect(
      messages({
        title: 'A printer or an application cannot send mail',
        summary:
          'Find out why scans and notifications no longer go out by mail, and choose another way of sending that keeps working.',
        translatedFrom: '0123456789ab',
      }),
    ).toBeUndefined();
  });

  it('takes an entry without earlier sections, and with a drawing', () => {
    expect(topic.parse({ ...good, entries: [{ ...entry, was: undefined }] }).entries).toEqual([
      { ...entry, was: [] },
    ]);
    expect(entryMessages({ drawing: 'printer-panel' })).toBeUndefined();
  });

  it.each([
    [{ title: 'メールを送れません。' }, /no full stop\.$/],
    [{ summary: '短い。' }, /^Write "summary" as one or two sentences/],
    [{ summary: 'a'.repeat(221) }, /80 to 220 half-width characters\.$/],
    [{ keywords: ['a'] }, /^Write "keywords" as 5 to 12 different words/],
    [{ entries: [] }, /^Name at least one entry under "entries"\.$/],
    [{ entries: 'smtp/printer' }, /^Write "entries" as a list\.$/],
    [{ translatedFrom: '12AB' }, /^Write "translatedFrom" in quotes/],
    [{ audience: 'user' }, /^Remove "audience" from the front matter of an overview/],
  ])('refuses %j with its remedy', (changes, remedy) => {
    expect(messages(changes)).toEqual([expect.stringMatching(remedy)]);
  });

  it.each([
    [{ page: 'smtp' }, /^Write a page as "topic\/page"\.$/],
    [{ see: ' ' }, /^Write "see" as what people see, in their words\.$/],
    [{ drawing: '' }, /^Write "drawing" as the name of a file of drawings\/\.$/],
    [{ was: ['Fix it'] }, /^Write "was" as a list of section ids; \[\] where there was none\.$/],
    [{ was: ['fix', 'fix'] }, /^Name "fix" only once\.$/],
    [{ title: 'x' }, /^Remove "title" from an entry of an overview/],
  ])('refuses the entry %j with its remedy', (changes, remedy) => {
    expect(entryMessages(changes)).toEqual([expect.stringMatching(remedy)]);
  });

  it('asks for every missing field', () => {
    expect(topic.safeParse({}).error?.issues.map(({ path }) => path.join('.'))).toEqual(
      Object.keys(good),
    );
  });
});
