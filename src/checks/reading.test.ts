import { describe, expect, it } from 'vitest';
import { digestOf } from '../content-model/digest.ts';
import { headings } from './guide/headings.ts';
import { numberedLists } from './guide/lists.ts';
import { maskCode } from './guide/mask.ts';
import { splitFrontMatter } from '../content-model/guide-text.ts';
import { visibleText } from './guide/prose.ts';
import { tags } from './guide/tags.ts';
import { withDigest } from './stamp.ts';
import { today } from '../content-model/today.ts';
import { placeholders, wordsList } from './words-list.ts';

describe('reading a guide', () => {
  it('takes front matter and body apart and keeps the line numbers', () => {
    const guide = splitFrontMatter('---\ntitle: あ\n---\n\n## い {#b}\n');
    expect(guide).toEqual({ yaml: 'title: あ', body: '\n## い {#b}\n', firstLine: 4 });
    expect(headings(guide.body)).toEqual([{ depth: 2, text: 'い', id: 'b', index: 1 }]);
  });

  it('hides code without moving anything', () => {
    const text = 'a `b` c\n```bash\n# d\n```\n{/* e */}f';
    expect(maskCode(text)).toHaveLength(text.length);
    expect(maskCode(text).replace(/\s+/g, ' ')).toBe('a c f');
  });

  it('reads attributes that hold the sign of a menu path', () => {
    expect(tags('<MenuPath ja="甲 > 乙" en="A > B" /> と <Steps>')).toEqual([
      { name: 'MenuPath', attributes: { ja: '甲 > 乙', en: 'A > B' }, index: 0 },
      { name: 'Steps', attributes: {}, index: 37 },
    ]);
  });

  it('sees what the reader sees', () => {
    const text = '**はい**、[先](guide:smtp)の <MenuPath ja="甲 > 乙" en="A > B" /> と `code`';
    expect(visibleText(text, 'ja')).toBe('はい、先の 甲 > 乙 と code');
  });

  it('finds numbered lists, in steps and outside', () => {
    const lists = numberedLists('<Steps>\n\n1. a\n   b\n2. c\n\n</Steps>\n\n1. d\n');
    expect(lists.map(({ steps, items }) => [steps, items.map(({ text }) => text)])).toEqual([
      [true, ['a b', 'c']],
      [false, ['d']],
    ]);
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
