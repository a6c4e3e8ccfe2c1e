import { describe, expect, it } from 'vitest';
import { attributesOf, isComponent, parseMdx, syntaxProblem } from './mdx-tree.ts';

const attributes = (source: string) =>
  parseMdx(source, 'en')
    .nodes.filter((node) => isComponent(node))
    .map(attributesOf);

describe('an MDX text', () => {
  it('gives the attributes of its components, quoted, in braces or bare', () => {
    expect(attributes(`<Notice kind="info" title={'b'} open {...c} />`)).toEqual([
      { kind: 'info', title: 'b', open: '' },
    ]);
  });

  it.each([
    ['a\n\n<Steps>\n\n1. b', 12, 'Expected a closing tag'],
    ['a { b', 10, 'Unexpected end of file'],
    ['a\nb <3 c', 11, 'Unexpected character'],
  ])('that is none, such as %j, is named with its line', (body, line, message) => {
    expect(syntaxProblem({ body, language: 'en', firstLine: 10 })).toEqual({
      line,
      message: expect.stringContaining(message),
    });
  });

  it('is one with any signs in code', () => {
    expect(syntaxProblem({ body: '`{ <a`', language: 'en', firstLine: 1 })).toBeUndefined();
  });
});
