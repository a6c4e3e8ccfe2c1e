import { expect, it } from 'vitest';
import { allPaths, graphSize } from './paths.ts';
import { possibleGuides } from './possible.ts';
import { devices } from './testing.ts';

const guides = (question: string) =>
  possibleGuides(devices, { kind: 'question', question }).map(({ guide }) => guide);

it('leaves fewer guides possible with each answer', () => {
  expect(guides('device')).toEqual(['help', 'mac', 'mdm', 'phone', 'windows']);
  expect(guides('system')).toEqual(['help', 'mac', 'windows']);
  expect(guides('window')).toEqual(['help', 'windows']);
});

it('gives shares that add up to one', () => {
  const shares = possibleGuides(devices, { kind: 'question', question: 'device' });
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

it('lists every path once, with shares that add up to one', () => {
  const paths = allPaths(devices);
  expect(paths.map((path) => path.outcome)).toEqual([
    'windows#fix',
    'help#web',
    'help',
    'mac',
    'help',
    'mdm',
    'phone',
    'help',
    'help',
  ]);
  expect(paths.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

it('counts', () => {
  expect(graphSize(devices)).toMatchObject({ questions: 4, answers: 12, paths: 9, longest: 3 });
});
