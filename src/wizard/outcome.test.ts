import { describe, expect, it } from 'vitest';
import { targetName } from '../content-model/graph.ts';
import { placeGuide } from './outcome.ts';
import { devices } from './testing.ts';

const place = (guide: string, answers: Record<string, string>) => {
  const outcome = placeGuide(devices, guide, new Map(Object.entries(answers)));
  return (
    outcome && {
      kind: outcome.kind,
      target: targetName(outcome.target),
      asked: outcome.steps.map((step) => step.question.id),
    }
  );
};

describe('the answers of a reader on a guide', () => {
  it('are the reason for it when they lead to it', () => {
    expect(place('windows', { device: 'computer', system: 'windows', window: 'grey' })).toEqual({
      kind: 'reached',
      target: 'windows#fix',
      asked: ['device', 'system', 'window'],
    });
  });

  it('are the reason for it even when the first ones are missing', () => {
    expect(place('windows', { window: 'grey' })).toEqual({
      kind: 'reached',
      target: 'windows#fix',
      asked: ['device', 'system', 'window'],
    });
  });

  it('end at a question when the guide was opened early', () => {
    expect(place('windows', { device: 'computer' })).toEqual({
      kind: 'early',
      target: 'system',
      asked: ['device'],
    });
    expect(place('windows', { system: 'windows' })).toMatchObject({
      kind: 'early',
      target: 'window',
    });
  });

  it('may lead elsewhere', () => {
    expect(place('mac', { device: 'phone', managed: 'no' })).toMatchObject({
      kind: 'elsewhere',
      target: 'phone',
    });
    expect(place('mac', { device: 'phone' })).toMatchObject({
      kind: 'elsewhere',
      target: 'managed',
    });
  });

  it('are nothing when there are none', () => {
    expect(place('mac', {})).toBeUndefined();
    expect(place('mac', { device: 'fridge' })).toBeUndefined();
  });
});
