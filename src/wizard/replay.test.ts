import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetName } from './graph.ts';
import { choose, placeQuestion, replay } from './replay.ts';
import { devices } from './testing.ts';

const answers = (entries: Record<string, string>) => new Map(Object.entries(entries));
const ids = (steps: readonly { question: { id: string } }[]) =>
  steps.map((step) => step.question.id);

describe('replaying answers', () => {
  it('follows them to a guide', () => {
    const result = replay(
      devices,
      answers({ device: 'computer', system: 'windows', window: 'grey' }),
    );
    expect(targetName(result.target)).toBe('windows#fix');
    expect(ids(result.steps)).toEqual(['device', 'system', 'window']);
  });

  it('does not care for the order in which they were given', () => {
    const result = replay(
      devices,
      answers({ window: 'grey', system: 'windows', device: 'computer' }),
    );
    expect(targetName(result.target)).toBe('windows#fix');
  });

  it('stops at the first question without an answer that exists', () => {
    const result = replay(
      devices,
      answers({ device: 'computer', system: 'amiga', window: 'grey' }),
    );
    expect(result.target).toEqual({ kind: 'question', question: 'system' });
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

describe('the page of a question', () => {
  it('shows the steps that lead to it', () => {
    const place = placeQuestion(
      devices,
      'window',
      answers({ device: 'computer', system: 'windows' }),
    );
    expect(ids(place.steps)).toEqual(['device', 'system']);
    expect(place.dropped).toEqual([]);
  });

  it('drops answers that lead somewhere else, and says which', () => {
    const place = placeQuestion(devices, 'window', answers({ device: 'phone', managed: 'yes' }));
    expect(place.steps).toEqual([]);
    expect(place.dropped).toEqual(['device', 'managed']);
  });

  it('keeps later answers while an earlier one is changed', () => {
    const place = placeQuestion(
      devices,
      'device',
      answers({ device: 'computer', system: 'windows', window: 'grey' }),
    );
    expect([...place.later.keys()]).toEqual(['device', 'system', 'window']);
    expect(place.dropped).toEqual([]);
  });
});

describe('choosing an answer', () => {
  const changing = placeQuestion(
    devices,
    'device',
    answers({ device: 'phone', system: 'windows', window: 'grey' }),
  );

  it('goes on as far as the other answers still fit', () => {
    const result = choose(devices, changing, 'device', 'computer');
    expect(targetName(result.target)).toBe('windows#fix');
  });

  it('keeps what does not fit now, for another change of mind', () => {
    const result = choose(devices, changing, 'device', 'phone');
    expect(result.target).toEqual({ kind: 'question', question: 'managed' });
    expect([...result.later.keys()]).toEqual(['system', 'window']);
  });
});
