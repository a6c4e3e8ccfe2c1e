import { describe, expect, it } from 'vitest';
import { attributePlace } from './html-places.ts';
import { openingTags, readParts } from './html-parts.ts';

const shown = (source: string, end?: string) =>
  readParts(source, end).parts.map((part) =>
    part.kind === 'text' ? part.value : `${part.kind === 'opening' ? '<' : '</'}${part.tagName}>`,
  );

describe('the parts of a page', () => {
  it('are its tags and the text between them, without comments', () => {
    expect(shown('<!doctype html><p>a &amp; b<!-- <i> --> c<br/>d')).toEqual([
      '<p>',
      'a & b c',
      '<br>',
      'd',
    ]);
  });

  it('are text where a browser reads text', () => {
    expect(shown('<script>"<b>"</script><style>a>b{}</style><title>&lt;c></title><i>')).toEqual([
      '<script>',
      '"<b>"',
      '</script>',
      '<style>',
      'a>b{}',
      '</style>',
      '<title>',
      '<c>',
      '</title>',
      '<i>',
    ]);
  });

  it('are tags where a browser without scripts reads tags', () => {
    expect(shown('<noscript><a></a></noscript>')).toContain('<a>');
  });

  it('may end at a tag', () => {
    expect(shown('<head><meta></head><body><p></p></body>', 'body').at(-1)).toBe('<body>');
  });

  it('know where attributes stand', () => {
    const page = readParts('<p\n  id="a" lang=ja>');
    const [tag] = openingTags(page);
    const { start, end } = (tag && attributePlace(tag, 'lang')) ?? { start: 0, end: 0 };
    expect(page.source.slice(start, end)).toBe('lang=ja');
  });
});
