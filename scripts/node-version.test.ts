import { expect, it } from 'vitest';
import { isAtLeast } from './node-version.mjs';

it.each([
  ['v24.21.0', '>=20', true],
  ['v20.0.0', '>=20', true],
  ['v18.20.4', '>=20', false],
  ['v22.12.0', '>=22.12.0', true],
  ['v22.9.0', '>=22.12.0', false],
  ['v22.11.9', '>=22.12.0', false],
  ['v9.11.2', '>=20', false],
])('%s is %s: %s', (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});
