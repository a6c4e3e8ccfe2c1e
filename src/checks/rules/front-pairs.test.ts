import { describe, expect, it } from 'vitest';
import { goodContent, lines, withGuide } from '../testing.ts';
import { frontPairs } from './front-pairs.ts';

describe('front matter', () => {
  it('names guides to try next that exist', () => {
    const model = goodContent({
      guides: goodContent().guides.filter(({ topic }) => topic === 'smtp'),
    });
    expect(lines(frontPairs(model))).toEqual([
      expect.stringContaining('ifNot: there is no page "unaffected/web"'),
      expect.stringContaining('ifNot: there is no page "unaffected/web"'),
    ]);
  });

  it('does not name the guide itself as the next one', () => {
    const model = withGuide('ja', { front: { ifNot: ['smtp/printer'] } });
    expect(lines(frontPairs(model))[0]).toContain('the page names itself');
  });

  it('is equal in both languages where it is not words', () => {
    expect(lines(frontPairs(withGuide('en', { front: { apps: ['script'] } })))).toEqual([
      expect.stringContaining('apps: differs from src/content/guides/ja/smtp/printer.mdx'),
    ]);
  });
});
