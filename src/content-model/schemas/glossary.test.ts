import { describe, expect, it } from 'vitest';
import { glossary, glossaryTerm } from './glossary.ts';

const good = {
  id: 'global-administrator',
  term: { ja: 'グローバル管理者', en: 'Global Administrator' },
  former: { ja: ['全体管理者'], en: [] },
  avoid: { ja: ['全体管理者'], en: [] },
  meaning: { ja: '最も強い権限の管理者です。', en: 'The administrator with the widest rights.' },
  page: 'other-causes/admin-one-person',
  url: 'secdef',
};

const messages = (changes: Record<string, unknown>) =>
  glossaryTerm.safeParse({ ...good, ...changes }).error?.issues.map(({ message }) => message);

describe('a glossary term', () => {
  it('is accepted, with or without a page and a source', () => {
    expect(glossaryTerm.parse(good)).toEqual(good);
    expect(messages({ page: undefined, url: undefined })).toBeUndefined();
    expect(messages({ page: 'other-causes' })).toBeUndefined();
  });

  it.each([
    [{ id: 'Global Admin' }, /^Write "id" in lower case with hyphens/],
    [{ term: { en: 'Global Administrator' } }, /^Write the term in Japanese under "ja"/],
    [{ former: { ja: [] } }, /^Write former names in English as a list of words/],
    [{ avoid: { ja: '全体管理者', en: [] } }, /^Write names to avoid in Japanese as a list/],
    [{ avoid: { ja: ['グローバル管理者'], en: [] } }, /^Remove the term itself from "avoid"\.$/],
    [{ meaning: { ja: '管理者です。', en: '' } }, /^Write the meaning in English under "en"/],
    [{ page: 'Admins' }, /^Write a topic as "topic" or a page as "topic\/page"\.$/],
    [{ url: 'https://example.com/' }, /^Write the key of a source in lower case/],
    [{ see: 'tenant' }, /^Remove "see" from a glossary term/],
  ])('refuses %j with its remedy', (changes, remedy) => {
    expect(messages(changes)).toEqual([expect.stringMatching(remedy)]);
  });

  it('has an id of its own', () => {
    expect(glossary.safeParse([good, good]).error?.issues[0]?.message).toBe(
      'Give every glossary term an "id" of its own.',
    );
  });
});
