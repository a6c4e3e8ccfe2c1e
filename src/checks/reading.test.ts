import { describe, expect, it } from 'vitest';
import { digestOf } from '../content-model/digest.ts';
import { parseMdx } from '../content-model/mdx-tree.ts';
import { headings } from './guide/headings.ts';
import { codeBlocks } from './guide/code-blocks.ts';
import { numberedLists } from './guide/lists.ts';
import { splitFrontMatter } from '../content-model/guide-text.ts';
import { ownWords } from './guide/prose.ts';
import { beforeFirstStep, stepsOf } from './guide/steps.ts';
import { programs, tags } from './guide/tags.ts';
import { withDigest } from './stamp.ts';
import { today } from '../content-model/today.ts';
import { placeholders, wordsList } from './words-list.ts';

const read = (source: string) => parseMdx(source, 'ja', 10);

describe('reading a guide', () => {
  it('takes front matter and body apart and keeps the line numbers', () => {
    const guide = splitFrontMatter('---\ntitle: あ\n---\n\n## い {#b}\n');
    expect(guide).toEqual({ yaml: 'title: あ', body: '\n## い {#b}\n', firstLine: 4 });
    expect(headings(read(guide.body))).toEqual([{ depth: 2, text: 'い', id: 'b', index: 1 }]);
  });

  it('gives the whole of an id that cannot be one', () => {
    expect(headings(read('## い {#two words}')).map(({ id }) => id)).toEqual(['two words']);
    expect(headings(read('## い {.b}')).map(({ id }) => id)).toEqual([undefined]);
  });

  it('finds blocks of code with their language, in a step too', () => {
    expect(codeBlocks(read('1. a\n\n   ```reg\n   b\n   ```\n\n~~~\nc\n~~~'))).toEqual([
      { language: 'reg', code: 'b', index: 9 },
      { language: '', code: 'c', index: 29 },
    ]);
  });

  it('reads attributes that hold the sign of a menu path', () => {
    const text = '<MenuPath ja="甲 > 乙" en="A > B" /> と <Steps></Steps>';
    expect(tags(read(text))).toEqual([
      { name: 'MenuPath', attributes: { ja: '甲 > 乙', en: 'A > B' }, index: 0 },
      { name: 'Steps', attributes: {}, index: 37 },
    ]);
  });

  it('finds what MDX would run, which a comment is not', () => {
    expect(programs(read('a {/* b */} {1}'))).toEqual([12]);
    expect(programs(read('export const a = 1'))).toEqual([0]);
  });

  it('finds numbered lists, in steps and outside', () => {
    const lists = numberedLists(read('<Steps>\n\n1. a\n   b\n2. c\n\n</Steps>\n\n1. d\n'));
    expect(lists.map(({ steps, items }) => [steps, items.map(({ text }) => text)])).toEqual([
      [true, ['a b', 'c']],
      [false, ['d']],
    ]);
  });

  it('counts a numbered list in another one for itself', () => {
    const lists = numberedLists(read('1. a\n   1. b\n   2. c\n2. d\n'));
    expect(lists.map(({ items }) => items.map(({ text }) => text))).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
  });

  it('leaves the own words of the author where they stand', () => {
    const text = '**は**い「画面」[先](guide:smtp/printer) <Term id="x">語</Term> `code`';
    const words = ownWords(read(text));
    expect(words).toHaveLength(text.length);
    expect(words.trim().split(/ +/)).toEqual(['は', 'い', '先', '語']);
    expect(words.indexOf('語')).toBe(text.indexOf('語'));
  });
});

describe('the steps of a page', () => {
  const page = read(
    'まず <Term id="x">権限</Term>を確認します。\n\n<Steps>\n\n1. `a` を**開き**ます。\n\n   ```bash\n   b\n   ```\n\n2. [次](guide:smtp/printer)へ。\n\n</Steps>\n\n1. c\n',
  );

  it('are what the reader sees of them, with their lines in the file', () => {
    expect(stepsOf(page)).toEqual([
      { text: 'a を開きます。', line: 14 },
      { text: '次へ。', line: 20 },
    ]);
  });

  it('come after what the reader sees before the first of them', () => {
    expect(beforeFirstStep(page)).toBe('まず 権限を確認します。');
    expect(beforeFirstStep(read('<Steps>\n\n1. a\n\n</Steps>'))).toBe('');
    expect(beforeFirstStep(read('1. a'))).toBeUndefined();
  });
});

describe('the digest of an original', () => {
  it('changes with the words, not with line endings or white space at the ends', () => {
    expect(digestOf('a\nb')).toMatch(/^[0-9a-f]{12}$/);
    expect(digestOf('a \r\nb\n\n')).toBe(digestOf('a\nb'));
    expect(digestOf('a\nc')).not.toBe(digestOf('a\nb'));
  });

  it('is written into the front matter of the translation', () => {
    expect(withDigest('---\ntitle: A\n---\nB', 'abc')).toBe(
      "---\ntitle: A\ntranslatedFrom: 'abc'\n---\nB",
    );
    expect(withDigest("---\ntranslatedFrom: 'x'\n---\nB", 'abc')).toBe(
      "---\ntranslatedFrom: 'abc'\n---\nB",
    );
  });
});

describe('today', () => {
  it('may be set for tests, as a day', () => {
    expect(today({ CONTENT_TODAY: '2027-02-01' })).toBe('2027-02-01');
    expect(() => today({ CONTENT_TODAY: 'tomorrow' })).toThrow('write a day as YYYY-MM-DD');
    expect(today({})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('files of words', () => {
  it('are read by whole key, with the names that they fill in', () => {
    expect([...wordsList({ a: { b: 'x' }, c: ['y'] })]).toEqual([
      ['a.b', 'x'],
      ['c.0', 'y'],
    ]);
    expect(placeholders('{{b}} {{a, number}} {{b}}')).toEqual(['a', 'b']);
  });
});
