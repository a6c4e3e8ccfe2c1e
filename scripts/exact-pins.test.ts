import { expect, it } from 'vitest';
import { loosePins } from './exact-pins.ts';

it('finds every dependency that is not one version', () => {
  expect(
    loosePins({
      dependencies: { a: '1.0.0', b: '^1.0.0' },
      devDependencies: { c: '2.0.0-rc.1', d: 'latest', e: '1.2' },
      optionalDependencies: { f: 'github:f/f' },
      overrides: { g: '1.0.0', h: { i: '>=1.0.0' } },
    }),
  ).toEqual(['b ^1.0.0', 'd latest', 'e 1.2', 'f github:f/f', 'i >=1.0.0']);
  expect(loosePins({})).toEqual([]);
});
