import { describe, expect, it } from 'vitest';
import { goodContent, lines, withData, wizardWordsOf, wordsFile } from '../testing.ts';
import { wizardWords } from './wizard-words.ts';
import { wizard } from './wizard.ts';
import { words } from './words.ts';

const pair = (ja: unknown, en: unknown) =>
  lines(
    words(
      goodContent({ words: [wordsFile('ja', 'interface', ja), wordsFile('en', 'interface', en)] }),
    ),
  );

describe('files of words', () => {
  it('have the same keys in both languages', () => {
    expect(pair({ menu: { home: '最初' } }, { menu: {} })).toEqual([
      'src/content/words/en/interface.json: menu.home: is missing; src/content/words/ja/interface.json has it. Write it, or delete it there.',
    ]);
  });

  it('fill in the same values', () => {
    expect(pair({ a: '{{count}} 件' }, { a: '{{number}} hits' })).toEqual([
      expect.stringContaining(
        'a: fills in "number" where src/content/words/ja/interface.json fills in "count"',
      ),
    ]);
  });

  it('exist in both languages', () => {
    expect(lines(words(goodContent({ words: [wordsFile('ja', 'help', {})] })))).toEqual([
      expect.stringContaining('has no words in "en". Add src/content/words/en/help.json.'),
    ]);
  });
});

describe('the words of the wizard', () => {
  const found = (change: (words: Record<string, Record<string, unknown>>) => void) => {
    const changed = structuredClone(wizardWordsOf('en')) as Record<string, Record<string, unknown>>;
    change(changed);
    const files = [
      wordsFile('ja', 'wizard', wizardWordsOf('ja')),
      wordsFile('en', 'wizard', changed),
    ];
    return lines(wizardWords(goodContent({ words: files })));
  };

  it('are there for every question and answer', () => {
    expect(found(({ start }) => delete start?.['title'])).toEqual([
      expect.stringContaining('en/wizard.json: start.title: the question has no words'),
    ]);
    expect(found(({ start }) => delete start?.['printer'])).toEqual([
      expect.stringContaining('start.printer.label: the answer has no words'),
      expect.stringContaining('start.printer.hint: the answer has no words'),
    ]);
  });

  it('are not left over', () => {
    expect(found((all) => (all['gone'] = {}))).toEqual([
      expect.stringContaining('gone: has words, but there is no such question'),
    ]);
    expect(found(({ start }) => (start!['fax'] = { label: 'A fax', hint: '' }))).toEqual([
      expect.stringContaining('start.fax: has words, but the question has no such answer'),
    ]);
  });
});

describe('the title and the headings of a question', () => {
  const question = (changes: Record<string, unknown>) => {
    const words = wizardWordsOf('en') as Record<string, Record<string, unknown>>;
    const files = [
      wordsFile('ja', 'wizard', wizardWordsOf('ja')),
      wordsFile('en', 'wizard', { start: { ...words['start'], ...changes } }),
    ];
    return lines(wizardWords(goodContent({ words: files })));
  };

  it('ask', () => {
    expect(question({ title: 'Choose your device' })).toEqual([
      expect.stringContaining('start.title: is no question'),
    ]);
  });

  it('stand over answers', () => {
    expect(question({ groups: { fails: 'It fails on' } })).toEqual([
      expect.stringContaining('start.groups.fails: has words, but no answer stands under'),
    ]);
  });
});

describe('the wizard', () => {
  const found = (answers: unknown[]) =>
    lines(
      wizard(
        withData('src/content/wizard.yaml', {
          version: 1,
          start: 'start',
          renamed: { questions: {}, answers: {} },
          questions: { start: { answers } },
        }),
      ),
    );

  it('leads to pages that exist', () => {
    expect(
      found([
        { id: 'a', page: 'smtp/fax' },
        { id: 'unsure', page: 'smtp/printer' },
      ]),
    ).toEqual([
      expect.stringContaining(
        'src/content/wizard.yaml: start.a: leads to the page "smtp/fax", which does not exist',
      ),
    ]);
  });

  it('shows drawings that exist', () => {
    expect(
      found([
        { id: 'a', page: 'smtp/printer', drawing: 'cat' },
        { id: 'unsure', page: 'unaffected/web' },
      ]),
    ).toEqual([expect.stringContaining('start.a.drawing: there is no drawing "cat"')]);
  });
});
