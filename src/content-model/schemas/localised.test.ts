import { describe, expect, it } from 'vitest';
import { localised, localisedList } from './localised.ts';

const messages = (value: unknown) =>
  localised('the title')
    .safeParse(value)
    .error?.issues.map(({ message }) => message);

describe('text in both languages', () => {
  it('keeps both and trims them', () => {
    expect(localised('the title').parse({ ja: ' 題 ', en: 'Title' })).toEqual({
      ja: '題',
      en: 'Title',
    });
  });

  it('asks for the missing language', () => {
    expect(messages({ ja: '題' })).toEqual([
      'Write the title in English under "en", in quotes if it looks like a number.',
    ]);
    expect(messages({ ja: '  ', en: 'Title' })).toEqual([
      'Write the title in Japanese under "ja", in quotes if it looks like a number.',
    ]);
    expect(messages({ ja: 535, en: '535' })).toEqual([
      'Write the title in Japanese under "ja", in quotes if it looks like a number.',
    ]);
  });

  it('refuses a third language and plain text', () => {
    expect(messages({ ja: '題', en: 'Title', fr: 'Titre' })).toEqual([
      'Remove "fr" from the title by language, or correct the spelling. Allowed: ja, en.',
    ]);
    expect(messages('Title')).toEqual([
      'Write the title by language as fields with these names: ja, en.',
    ]);
  });
});

describe('words in both languages', () => {
  it('may be none', () => {
    const none = { ja: [], en: [] };
    expect(localisedList('former names').parse(none)).toEqual(none);
  });

  it('asks for a list', () => {
    const result = localisedList('former names').safeParse({ ja: '全体管理者', en: [''] });
    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      'Write former names in Japanese as a list of words; write [] when there are none.',
      'Write former names in English as a list of words; write [] when there are none.',
    ]);
  });
});
