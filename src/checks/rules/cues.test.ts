import { describe, expect, it } from 'vitest';
import { goodContent, lines } from '../testing.ts';
import { cues } from './cues.ts';

const found = (...means: string[]) => {
  const content = goodContent();
  const file = {
    against: { before: [], after: [] },
    alike: [],
    outside: [],
    cues: [{ means, says: ['fax'] }],
  };
  return { content, lines: lines(cues({ ...content, cues: new Map([['en', file]]) })) };
};

describe('a cue', () => {
  it('means answers of the graph', () => {
    const { graph } = goodContent();
    const answer = graph.questions[graph.start]?.answers[0]?.id ?? '';
    expect(found(`${graph.start}.${answer}`).lines).toEqual([]);
  });

  it('may mean no answer that does not exist', () => {
    const { content, lines: faults } = found('nowhere.fax', `${goodContent().graph.start}.fax`);
    expect(faults).toEqual([
      expect.stringContaining('names the answer "nowhere.fax", which does not exist'),
      expect.stringContaining(`Write "${content.graph.start}." and one of:`),
    ]);
  });
});
