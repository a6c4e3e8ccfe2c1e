import { describe, expect, it } from 'vitest';
import { targetName } from '../content-model/graph.ts';
import { choose, placeQuestion } from './place.ts';
import { answersOf } from './replay.ts';
import { devices, graphOf } from './testing.ts';

const answers = (entries: Record<string, string>) => new Map(Object.entries(entries));
const given = (steps: Parameters<typeof answersOf>[0]) => Object.fromEntries(answersOf(steps));

/** Two ways lead to `app`: from a computer and from a phone. */
const shared = graphOf({
  device: { computer: 'app', phone: 'managed', unsure: 'help/ask' },
  managed: { yes: 'hand/mdm', no: 'app', unsure: 'help/ask' },
  app: { mail: 'app/mail', other: 'app/other', unsure: 'help/web' },
});

describe('the page of a question', () => {
  it('shows the steps that lead to it', () => {
    const place = placeQuestion(
      devices,
      'window',
      answers({ device: 'computer', system: 'windows' }),
    );
    expect(given(place.steps)).toEqual({ device: 'computer', system: 'windows' });
    expect(place.dropped).toEqual([]);
  });

  it('knows the only way to it without any answers', () => {
    const place = placeQuestion(devices, 'window', answers({}));
    expect(given(place.steps)).toEqual({ device: 'computer', system: 'windows' });
  });

  it('does not guess which of several ways was taken', () => {
    expect(placeQuestion(shared, 'app', answers({})).steps).toEqual([]);
    const place = placeQuestion(shared, 'app', answers({ managed: 'no' }));
    expect(given(place.steps)).toEqual({ device: 'phone', managed: 'no' });
  });

  it('drops answers that lead somewhere else, and says which', () => {
    const place = placeQuestion(devices, 'window', answers({ device: 'phone', managed: 'yes' }));
    expect(given(place.steps)).toEqual({ device: 'computer', system: 'windows' });
    expect(place.dropped).toEqual(['device', 'managed']);
  });

  it('drops answers that do not exist', () => {
    const place = placeQuestion(devices, 'system', answers({ device: 'computer', window: 'blue' }));
    expect(place.dropped).toEqual(['window']);
  });

  it('keeps later answers while an earlier one is changed', () => {
    const all = answers({ device: 'computer', system: 'windows', window: 'grey' });
    const place = placeQuestion(devices, 'device', all);
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
    expect(targetName(result.target)).toBe('desk/grey');
  });

  it('keeps what does not fit now, for another change of mind', () => {
    const result = choose(devices, changing, 'device', 'phone');
    expect(result.target).toEqual({ kind: 'question', question: 'managed' });
    expect([...result.later.keys()]).toEqual(['system', 'window']);
  });

  it('goes on from a page whose earlier answers are not known', () => {
    const result = choose(shared, placeQuestion(shared, 'app', answers({})), 'app', 'mail');
    expect(targetName(result.target)).toBe('app/mail');
    expect(given(result.steps)).toEqual({ app: 'mail' });
  });

  it('refuses an answer that does not exist', () => {
    expect(() => choose(devices, changing, 'device', 'fridge')).toThrow(/no answer "fridge"/);
  });
});
