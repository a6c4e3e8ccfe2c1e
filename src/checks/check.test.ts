import { describe, expect, it } from 'vitest';
import { checkContent } from './check.ts';
import { lines, goodContent, withGuide } from './testing.ts';
import { fault } from './fault.ts';

describe('the check of the content', () => {
  it('says nothing about good content', () => {
    expect(checkContent(goodContent())).toEqual({ faults: [], pending: [], notices: [] });
  });

  it('names what cannot be read before anything that follows from it', () => {
    const unreadable = [
      fault('src/content/timeline.yaml', '(whole file)', 'cannot be read', 'Correct it: no YAML'),
    ];
    expect(lines(checkContent(goodContent({ unreadable, pages: [] })).faults)).toEqual([
      'src/content/timeline.yaml: (whole file): cannot be read. Correct it: no YAML',
    ]);
  });

  it('keeps what time brings apart from faults', () => {
    const late = checkContent({ ...goodContent(), today: '2028-01-01' });
    expect(late.faults).toEqual([]);
    expect(late.pending.length).toBeGreaterThan(0);
  });

  it('collects the faults of all rules', () => {
    const { faults } = checkContent(
      withGuide('ja', { add: '[前](guide:nowhere) と **「太字」**は' }),
    );
    expect(faults).toHaveLength(2);
  });
});
