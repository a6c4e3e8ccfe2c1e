import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionAt } from './links.ts';
import { outcomeView } from './outcome-view.ts';
import { devices, graphOf, modelOf } from './testing.ts';
import { questionView } from './view.ts';

const model = modelOf(devices);
const href = (question: string, query: string, answer: string) =>
  questionView(model, question, query).answers.find(({ id }) => id === answer)?.href;

describe('what a question shows', () => {
  it('links every answer to the next question or to a guide, with the answers so far', () => {
    expect(href('device', '', 'computer')).toBe('/t/system/?v=2&device=computer');
    expect(href('window', '?device=computer&system=windows', 'grey')).toBe(
      '/g/windows/?v=2&device=computer&system=windows&window=grey#fix',
    );
  });

  it('links every answer onwards on the page as the server sends it', () => {
    expect(href('system', '', 'windows')).toBe('/t/window/?v=2&device=computer&system=windows');
  });

  it('offers to change each earlier answer without losing the others', () => {
    const { steps } = questionView(model, 'window', '?device=computer&system=windows');
    expect(steps.map((step) => step.href)).toEqual([
      '/t/device/?v=2&device=computer&system=windows',
      '/t/system/?v=2&device=computer&system=windows',
    ]);
  });

  it('marks the answer that is being changed', () => {
    const view = questionView(model, 'device', '?v=2&device=computer&system=windows');
    expect(view.answers.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['computer']);
  });

  it('says when answers were dropped or are of another version', () => {
    expect(questionView(model, 'window', '?device=phone').dropped).toBe(true);
    expect(questionView(model, 'device', '?v=1').outdated).toBe(true);
    expect(questionView(model, 'device', '')).toMatchObject({ dropped: false, outdated: false });
  });

  it('lists the guides that are still possible, with the answers so far', () => {
    const view = questionView(model, 'window', '');
    expect(view.total).toBe(5);
    expect(view.possible.map(({ slug, href: address }) => [slug, address])).toEqual([
      ['help', '/g/help/?v=2&device=computer&system=windows'],
      ['windows', '/g/windows/?v=2&device=computer&system=windows'],
    ]);
  });

  it('leads to the list of guides where a guide is hidden', () => {
    const guides = Object.fromEntries(
      Object.entries(model.guides).filter(([slug]) => slug !== 'mac'),
    );
    const answers = questionView({ ...model, guides }, 'system', '').answers;
    expect(answers.find(({ id }) => id === 'mac')?.href).toBe('/g/');
  });

  it('is the question of the path, and the first one for any other path', () => {
    expect(questionAt(model, '/t/window/')).toBe('window');
    expect(questionAt(model, '/t/')).toBe('device');
    expect(questionAt(model, '/t/__proto__/')).toBe('device');
  });
});

describe('any query whatever', () => {
  const key = fc.oneof(
    fc.constantFrom('v', 'tried', '__proto__', 'constructor', ...Object.keys(devices.questions)),
    fc.string(),
  );
  const value = fc.oneof(
    fc.constantFrom('computer', 'phone', 'windows', 'grey', 'yes', 'unsure', '2', 'mac.windows'),
    fc.string(),
  );
  const query = fc.oneof(
    fc.string(),
    fc.array(fc.tuple(key, value)).map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
  );

  it('shows every question and every guide, and a shown link shows the same again', () => {
    fc.assert(
      fc.property(query, fc.constantFrom(...Object.keys(devices.questions)), (search, question) => {
        const view = questionView(model, question, search);
        expect(view.answers.length).toBe(devices.questions[question]?.answers.length);
        for (const step of view.steps) {
          const { pathname, search: canonical } = new URL(step.href, 'https://x.example');
          const again = questionView(model, questionAt(model, pathname), canonical);
          expect(again.dropped).toBe(false);
          expect(again.answers.find(({ chosen }) => chosen)?.label).toBe(step.label);
        }
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(query, fc.constantFrom(...Object.keys(model.guides)), (search, guide) => {
        const view = outcomeView(model, guide, search);
        expect(view?.steps.length ?? 1).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a guide shows to a reader with answers', () => {
  const path = '?v=2&device=computer&system=windows&window=grey';

  it('is the reason, with what other answers would have led to', () => {
    const view = outcomeView(model, 'windows', path);
    expect(view?.kind).toBe('reached');
    expect(view?.steps.map(({ label }) => label)).toEqual(['computer', 'windows', 'grey']);
    expect(view?.steps[2]?.others).toEqual([
      expect.objectContaining({ label: 'web', title: 'Guide help', kind: 'guide' }),
      expect.objectContaining({ label: 'unsure', title: 'Guide help', kind: 'guide' }),
    ]);
  });

  it('is the next guide to try, until it is time for the help desk', () => {
    const first = outcomeView(model, 'windows', path);
    expect(first?.next?.href).toMatch(/&tried=windows$/);
    const { pathname, search } = new URL(first?.next?.href ?? '', 'https://x.example');
    const second = outcomeView(model, pathname.split('/')[2] ?? '', search);
    expect(second).toMatchObject({ kind: 'after', tried: [{ slug: 'windows' }] });
    expect(second?.next?.slug).not.toBe('windows');
    const third = new URL(second?.next?.href ?? '', 'https://x.example');
    const last = outcomeView(model, third.pathname.split('/')[2] ?? '', third.search);
    expect(last?.tried.length).toBe(2);
    expect(last?.next).toBeUndefined();
  });

  it('says where the answers lead when it is another place', () => {
    const view = outcomeView(model, 'mac', path);
    expect(view).toMatchObject({ kind: 'elsewhere', leadsTo: { title: 'Guide windows' } });
  });
});

describe('checking another app', () => {
  const roles = { user: ['windows', 'phone'], owner: ['printer'] } as const;
  const base = graphOf({
    start: { windows: 'app', phone: '!phone', printer: 'sender', unsure: '!help' },
    app: { outlook: '!outlook', other: '!other', unsure: '!help' },
    sender: { printer: '!smtp', script: '!ews', unsure: '!help' },
  });
  const roleOf = (id: string) =>
    roles.owner.some((owner) => owner === id) ? ('owner' as const) : ('user' as const);
  const start = {
    id: 'start',
    answers: (base.questions['start']?.answers ?? []).map((answer) => ({
      ...answer,
      role: roleOf(answer.id),
    })),
  };
  const withRoles = modelOf({ ...base, questions: { ...base.questions, start } });

  it('offers the other things that the same person uses', () => {
    const view = outcomeView(withRoles, 'outlook', '?start=windows&app=outlook');
    expect(view?.otherApps).toEqual([{ label: 'phone', href: '/g/phone/?v=2&start=phone' }]);
  });

  it('goes back to the question of a role with one answer, that answer kept', () => {
    const view = outcomeView(withRoles, 'smtp', '?start=printer&sender=printer');
    expect(view?.otherApps).toEqual([{ label: 'sender?', href: '/t/sender/?v=2&start=printer' }]);
  });
});
