import { describe, expect, it } from 'vitest';
import { checkContent } from './check.ts';
import { lines, goodContent, withGuide } from './testing.ts';
import type { Content } from '../content-model/content.ts';
import { fault } from '../content-model/fault.ts';

const checked = (content: Content) => checkContent({ content, faults: [] });

describe('the check of the content', () => {
  it('says nothing about good content', () => {
    expect(checked(goodContent())).toEqual({ faults: [], pending: [], notices: [] });
  });

  it('names what cannot be read before anything that follows from it', () => {
    const unreadable = [
      fault('src/content/timeline.yaml', 'line 3', 'cannot be read', 'Correct it: no YAML'),
    ];
    expect(lines(checkContent({ content: undefined, faults: unreadable }).faults)).toEqual([
      'src/content/timeline.yaml: line 3: cannot be read. Correct it: no YAML',
    ]);
  });

  it('names a guide that cannot be read before anything that follows from it', () => {
    const { faults } = checked(withGuide('ja', { add: '[前](guide:nowhere)\n\n<Steps>' }));
    expect(lines(faults)).toEqual([
      expect.stringMatching(
        /ja\/smtp\/printer\.mdx: line \d+: cannot be read: .*<Steps>.*Close every tag/,
      ),
    ]);
  });

  it('keeps what time brings apart from faults', () => {
    const late = checked(goodContent({ today: '2028-01-01' }));
    expect(late.faults).toEqual([]);
    expect(late.pending.length).toBeGreaterThan(0);
  });

  it('collects the faults of all rules', () => {
    const { faults } = checked(withGuide('ja', { add: '[前](guide:nowhere) と **「太字」**は' }));
    expect(faults).toHaveLength(2);
  });
});
