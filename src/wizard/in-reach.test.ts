import { expect, it } from 'vitest';
import { guidesInReach } from './in-reach.ts';
import { devices } from './testing.ts';

it('are the guides at the end of the questions and those to try after them', () => {
  const ifNot: Record<string, string[]> = {
    mac: ['help', 'certificate'],
    certificate: ['proxy', 'mac'],
    elsewhere: ['far'],
  };
  expect([...guidesInReach(devices, (slug) => ifNot[slug] ?? [])].sort()).toEqual([
    'certificate',
    'help',
    'mac',
    'mdm',
    'phone',
    'proxy',
    'windows',
  ]);
});
