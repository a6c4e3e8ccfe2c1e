import { describe, expect, it } from 'vitest';
import { targetName } from '../content-model/graph.ts';
import { placePage } from './outcome.ts';
import { devices } from './testing.ts';

const place = (page: string, answers: Record<string, string>) => {
  const outcome = placePage(devices, page, new Map(Object.entries(answers)));
  return (
    outcome && {
      kind: outcome.kind,
      target: targetName(outcome.target),
      asked: outcome.steps.map((step) => step.question.id),
    }
  );
};

describe('the answers of a reader on a page', () => {
  it('are the reason for it when they lead to it', () => {
    expect(place('desk/grey', { device: 'computer', system: 'windows', window: 'grey' })).toEqual({
      kind: 'reached',
      target: 'desk/grey',
      asked: ['device', 'system', 'window'],
    });
  });

  it('are the reason for it even when the first ones are missing', () => {
    expect(place('desk/grey', { window: 'grey' })).toEqual({
      kind: 'reached',
      target: 'desk/grey',
      asked: ['device', 'system', 'window'],
    });
  });

  it('end at a question when the page was opened early', () => {
    expect(place('desk/grey', { device: 'computer' })).toEqual({
      kind: 'early',
      target: 'system',
      asked: ['device'],
    });
    expect(place('desk/grey', { system: 'windows' })).toMatchObject({
      kind: 'early',
      target: 'window',
    });
  });

  it('may lead elsewhere', () => {
    expect(place('desk/mac', { device: 'phone', managed: 'no' })).toMatchObject({
      kind: 'elsewhere',
      target: 'hand/phone',
    });
    expect(place('desk/mac', { device: 'phone' })).toMatchObject({
      kind: 'elsewhere',
      target: 'managed',
    });
  });

  it('are nothing when there are none', () => {
    expect(place('desk/mac', {})).toBeUndefined();
    expect(place('desk/mac', { device: 'fridge' })).toBeUndefined();
  });
});
