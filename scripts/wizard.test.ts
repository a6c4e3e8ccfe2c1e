import { describe, expect, it } from 'vitest';
import { loadSituations } from '../bench/wizard/load-situations.ts';
import { targetName } from '../src/content-model/graph.ts';
import { possiblePages } from '../src/wizard/possible.ts';
import { replay } from '../src/wizard/replay.ts';
import { loadGraph } from './load-graph.ts';

const { graph } = loadGraph();

describe('people in their own words', () => {
  it.each(loadSituations())('come to the page that helps: $story', ({ answers, page }) => {
    const { steps, target } = replay(graph, new Map(Object.entries(answers)));
    if (target.kind === 'page') {
      expect(targetName(target)).toBe(page);
      expect(steps).toHaveLength(Object.keys(answers).length);
    } else {
      // A question that is new since the story was written: nothing that was said leads astray.
      expect(Object.keys(answers)).not.toContain(target.question);
      expect(possiblePages(graph, target).map((possible) => possible.page)).toContain(page);
    }
  });
});
