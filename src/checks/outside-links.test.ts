import { describe, expect, it } from 'vitest';
import { judgeAnswer, outsideLinks } from './outside-links.ts';
import { withGuide } from './testing.ts';

describe('links to the outside', () => {
  it('are collected from sources and guides, each once', () => {
    const model = withGuide('en', {
      add: '[a](https://example.com/plan) and [b](https://example.com/b)',
    });
    expect(outsideLinks(model)).toEqual([
      {
        url: 'https://example.com/plan',
        named: ['source smtp26 (en)', 'src/content/guides/en/smtp/printer.mdx'],
      },
      { url: 'https://example.com/b', named: ['src/content/guides/en/smtp/printer.mdx'] },
    ]);
  });

  it.each([
    [200, 'https://example.com/a/', 'works'],
    [200, 'https://example.com/A?x=1#y', 'works'],
    [200, 'https://example.com/elsewhere', 'moved'],
    [404, 'https://example.com/a', 'broken'],
    [410, 'https://example.com/a', 'broken'],
    [403, 'https://example.com/a', 'unclear'],
    [503, 'https://example.com/a', 'unclear'],
  ])('with the answer %i from %s are: %s', (status, final, state) => {
    expect(judgeAnswer('https://example.com/a', status, final)).toBe(state);
  });
});
