import { describe, expect, it } from 'vitest';
import { stepKeys } from './step-keys.ts';

const steps = ['Outlook を終了します。', '設定を開きます。', 'Outlook を開きます。'];

describe('the keys under which ticks are kept', () => {
  it('stay when a step is added before them', () => {
    expect(stepKeys(['保存します。', ...steps]).slice(1)).toEqual(stepKeys(steps));
  });

  it('change when the words of the step change, and for no other step', () => {
    const before = stepKeys(steps);
    const after = stepKeys(steps.with(1, '「設定」を開きます。'));
    expect(after[1]).not.toBe(before[1]);
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
  });

  it('do not depend on how the markup is broken into lines', () => {
    expect(stepKeys([' Open\n  Settings '])).toEqual(stepKeys(['Open Settings']));
  });

  it('tell two steps with the same words apart', () => {
    const keys = stepKeys([...steps, ...steps]);
    expect(new Set(keys).size).toBe(6);
  });
});
