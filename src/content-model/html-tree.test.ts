import { describe, expect, it } from 'vitest';
import { attributePlace, closingOf, insideOf, openingOf, valuePlace } from './html-places.ts';
import { attributeOf, parseInside, parsePage, textOf, textsIn } from './html-tree.ts';

const names = (page: string) => parsePage(page).elements.map(({ tagName }) => tagName);

describe('a page', () => {
  it('is read as by a browser without scripts', () => {
    expect(names('<body><noscript><p>a</noscript><script>"<b>"</script>')).toEqual([
      'html',
      'head',
      'body',
      'noscript',
      'p',
      'script',
    ]);
  });

  it('is read with its templates', () => {
    expect(names('<body><template><i></i></template>')).toContain('i');
  });

  it('gives its texts, and those of some elements only', () => {
    const { root } = parsePage('<body>a<code>b</code><i>c &amp; d</i>');
    expect(textsIn(root).map(({ value }) => value)).toEqual(['a', 'b', 'c & d']);
    expect(textsIn(root, ({ tagName }) => tagName !== 'code').map(({ value }) => value)).toEqual([
      'a',
      'c & d',
    ]);
  });
});

describe('a piece of a page', () => {
  it('is read as what stands inside of an element', () => {
    const [row, cell] = parseInside('tbody', '<tr><td>a <b>b</b></td></tr>').elements;
    expect([row?.tagName, cell && textOf(cell)]).toEqual(['tr', 'a b']);
  });

  it('gives the places of its tags and attributes', () => {
    const source = `x <a href="/a?b&amp;c" id='d' e=f g>text</a>`;
    const tree = parseInside('p', source);
    const [link] = tree.elements;
    if (!link) throw new Error('There is no link.');
    const cut = (place: { start: number; end: number } | undefined) =>
      place && source.slice(place.start, place.end);
    expect(cut(openingOf(link))).toBe(source.slice(2, -8));
    expect(cut(closingOf(link))).toBe('</a>');
    expect(insideOf(tree, link)).toBe('text');
    expect(cut(attributePlace(link, 'id'))).toBe("id='d'");
    expect(['href', 'id', 'e', 'h'].map((name) => cut(valuePlace(tree, link, name)))).toEqual([
      '/a?b&amp;c',
      'd',
      'f',
      undefined,
    ]);
    expect(attributeOf(link, 'href')).toBe('/a?b&c');
  });
});
