import { expect, it } from 'vitest';
import { pagesInReach } from './in-reach.ts';
import { devices } from './testing.ts';

it('are the pages at the end of the questions and those to try after them', () => {
  const ifNot: Record<string, string[]> = {
    'desk/mac': ['help/ask', 'desk/certificate'],
    'desk/certificate': ['desk/proxy', 'desk/mac'],
    'else/where': ['far/away'],
  };
  expect([...pagesInReach(devices, (page) => ifNot[page] ?? [])].sort()).toEqual([
    'desk/certificate',
    'desk/grey',
    'desk/mac',
    'desk/proxy',
    'hand/mdm',
    'hand/phone',
    'help/ask',
    'help/web',
  ]);
});
