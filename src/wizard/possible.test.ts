import { expect, it } from 'vitest';
import { allPaths, graphSize } from './paths.ts';
import { possiblePages } from './possible.ts';
import { devices } from './testing.ts';

const pages = (question: string) =>
  possiblePages(devices, { kind: 'question', question }).map(({ page }) => page);

it('leaves fewer pages possible with each answer', () => {
  expect(pages('device')).toEqual([
    'help/ask',
    'desk/mac',
    'hand/mdm',
    'hand/phone',
    'desk/grey',
    'help/web',
  ]);
  expect(pages('system')).toEqual(['help/ask', 'desk/mac', 'desk/grey', 'help/web']);
  expect(pages('window')).toEqual(['desk/grey', 'help/web', 'help/ask']);
});

it('gives shares that add up to one', () => {
  const shares = possiblePages(devices, { kind: 'question', question: 'device' });
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

it('lists every path once, with shares that add up to one', () => {
  const paths = allPaths(devices);
  expect(paths.map((path) => path.outcome)).toEqual([
    'desk/grey',
    'help/web',
    'help/ask',
    'desk/mac',
    'help/ask',
    'hand/mdm',
    'hand/phone',
    'help/ask',
    'help/ask',
  ]);
  expect(paths.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

it('counts', () => {
  expect(graphSize(devices)).toMatchObject({ questions: 4, answers: 12, paths: 9, longest: 3 });
});
