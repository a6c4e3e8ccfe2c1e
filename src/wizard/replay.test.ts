import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetName } from '../content-model/graph.ts';
import { follow, replay } from './replay.ts';
import { devices } from './testing.ts';

const answers = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('replaying answers', () => {
  it('follows them to a page', () => {
    const result = replay(
      devices,
      answers({ device: 'computer', system: 'windows', window: 'grey' }),
    );
    expect(targetName(result.target)).toBe('desk/grey');
    expect(result.steps.map((step) => step.question.id)).toEqual(['device', 'system', 'window']);
  });

  it('does not care for the order in which they were given', () => {
    const result = replay(
      devices,
      answers({ window: 'grey', system: 'windows', device: 'computer' }),
    );
    expect(targetName(result.target)).toBe('desk/grey');
  });

  it('stops at the first question without an answer that exists', () => {
    const result = replay(
      devices,
      answers({ device: 'computer', system: 'amiga', window: 'grey' }),
    );
    expect(result.target).toEqual({ kind: 'question', question: 'system' });
  });

  it('begins in the middle when asked to', () => {
    const from = { kind: 'question', question: 'system' } as const;
    expect(targetName(follow(devices, from, answers({ system: 'mac' })).target)).toBe('desk/mac');
  });

  it('ends for any answers whatever', () => {
    const any = fc.array(fc.tuple(fc.string(), fc.string()));
    const near = fc.array(
      fc.tuple(
        fc.constantFrom(...Object.keys(devices.questions), '__proto__', 'constructor'),
        fc.constantFrom('computer', 'windows', 'grey', 'unsure', 'toString'),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(any, near), (entries) => {
        expect(replay(devices, new Map(entries)).steps.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
