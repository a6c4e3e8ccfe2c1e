import { expect, it } from 'vitest';
import { tickableSteps } from './tickable-steps.ts';

const label = (number: number) => `Step ${number} & done`;

it('gives each step a box that names it', () => {
  expect(tickableSteps('<ol>\n<li>On.</li>\n<li><b>Off.</b></li>\n</ol>', label)).toBe(
    '<ol>\n<li><input type="checkbox" aria-label="Step 1 &amp; done">On.</li>\n' +
      '<li><input type="checkbox" aria-label="Step 2 &amp; done"><b>Off.</b></li>\n</ol>',
  );
});

it('leaves the lists within a step as they are', () => {
  const within = '<ul><li>a</li></ul><ol><li>b</li></ol>';
  expect(tickableSteps(`<ol><li>${within}</li></ol>`, label)).toContain(within);
});
