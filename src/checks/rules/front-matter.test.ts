import { describe, expect, it } from 'vitest';
import { goodContent, goodGuide, lines, withData, withGuide } from '../testing.ts';
import { dataFiles } from './data-files.ts';
import { frontMatter } from './front-matter.ts';
import { frontPairs } from './front-pairs.ts';

describe('front matter', () => {
  it('is refused with field and remedy', () => {
    expect(lines(frontMatter(withGuide('en', { front: { title: 'It cannot send.' } })))).toEqual([
      expect.stringMatching(/^src\/content\/guides\/en\/smtp\.mdx: title: .* no full stop\.$/),
    ]);
  });

  it('is refused for a review that comes before the last check', () => {
    expect(lines(frontMatter(withGuide('ja', { front: { reviewBy: '2026-01-01' } })))).toEqual([
      expect.stringContaining(
        'reviewBy: is not as it should be. Set "reviewBy" to a day after "reviewed".',
      ),
    ]);
  });

  it('belongs to a guide that the site knows', () => {
    const model = goodContent({ guides: [goodGuide('ja', 'fax')] });
    expect(lines(frontMatter(model))).toEqual([
      expect.stringContaining('"fax" is no guide of this site'),
    ]);
  });

  it('names guides to try next that exist', () => {
    const model = goodContent({
      guides: goodContent().guides.filter(({ slug }) => slug === 'smtp'),
    });
    expect(lines(frontPairs(model))).toEqual([
      expect.stringContaining('ifNot: there is no guide "unaffected"'),
      expect.stringContaining('ifNot: there is no guide "unaffected"'),
    ]);
  });

  it('does not name the guide itself as the next one', () => {
    const model = withGuide('ja', { front: { ifNot: ['smtp'] } });
    expect(lines(frontPairs(model))[0]).toContain('the guide names itself as the one to try next');
  });

  it('is equal in both languages where it is not words', () => {
    expect(lines(frontPairs(withGuide('en', { front: { apps: ['script'] } })))).toEqual([
      expect.stringContaining('apps: differs from src/content/guides/ja/smtp.mdx'),
    ]);
  });
});

describe('data files', () => {
  it('are refused with the id of the entry, the field and the remedy', () => {
    const entry = { id: 'ews-end', date: 'spring' };
    expect(lines(dataFiles(withData('timeline', [entry])))).toContainEqual(
      expect.stringMatching(
        /^src\/content\/timeline\.yaml: ews-end\.date: .* Write a date that exists/,
      ),
    );
  });
});
