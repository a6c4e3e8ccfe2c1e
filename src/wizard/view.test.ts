import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionAt } from './links.ts';
import { outcomeView } from './outcome-view.ts';
import { devices, graphOf, modelOf } from './testing.ts';
import { questionView } from './view.ts';

const model = modelOf(devices);
const pageAt = (path: string) => path.slice('/g/'.length, -1);
const href = (question: string, query: string, answer: string) =>
  questionView(model, question, query).answers.find(({ id }) => id === answer)?.href;

describe('what a question shows', () => {
  it('links every answer to the next question or to a page, with the answers so far', () => {
    expect(href('device', '', 'computer')).toBe('/t/system/?v=2&device=computer');
    expect(href('window', '?device=computer&system=windows', 'grey')).toBe(
      '/g/desk/grey/?v=2&device=computer&system=windows&window=grey',
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

  it('lists the pages that are still possible by topic, with the answers so far', () => {
    const view = questionView(model, 'window', '');
    expect([view.count, view.total]).toEqual([3, 6]);
    expect(view.possible.map(({ title, pages }) => [title, pages.map(({ page }) => page)])).toEqual(
      [
        ['Topic desk', ['desk/grey']],
        ['Topic help', ['help/web', 'help/ask']],
      ],
    );
    expect(view.possible[0]?.href).toBe('/g/desk/');
    expect(view.possible[0]?.pages[0]?.href).toBe(
      '/g/desk/grey/?v=2&device=computer&system=windows',
    );
  });

  it('names the heading that an answer stands under', () => {
    const [question] = Object.values(devices.questions);
    const answers = (question?.answers ?? []).map((answer, index) =>
      index < 2 ? { ...answer, group: 'things' } : answer,
    );
    const questions = { ...devices.questions, device: { id: 'device', answers } };
    const plain = modelOf({ ...devices, questions });
    const words = { ...plain.words['device']!, groups: { things: 'It fails on' } };
    const view = questionView({ ...plain, words: { ...plain.words, device: words } }, 'device', '');
    expect(view.answers.map(({ heading }) => heading)).toEqual([
      'It fails on',
      'It fails on',
      undefined,
    ]);
  });

  it('leads to the help desk where a page is hidden', () => {
    const pages = Object.fromEntries(
      Object.entries(model.pages).filter(([id]) => id !== 'desk/mac'),
    );
    const answers = questionView({ ...model, pages }, 'system', '').answers;
    expect(answers.find(({ id }) => id === 'mac')?.href).toBe('/help-desk/');
  });

  it('is the question of the path, and the first one for any other path', () => {
    expect(questionAt(model, '/t/window/')).toBe('window');
    expect(questionAt(model, '/t/')).toBe('device');
    expect(questionAt(model, '/t/__proto__/')).toBe('device');
    const renamed = { questions: { screen: 'window' }, answers: {} };
    expect(questionAt(modelOf({ ...devices, renamed }), '/t/screen/')).toBe('window');
  });
});

describe('the pages that did not help', () => {
  const query = '?v=2&device=computer&system=windows&window=grey&tried=desk/grey';
  const triedOf = (href: string | undefined): string | null =>
    new URL(href ?? '', 'https://x.example').searchParams.get('tried');

  it('stay known while answers are changed, and on every way on from there', () => {
    const page = outcomeView(model, 'help/web', query);
    const links = [
      ...(page?.steps ?? []).flatMap(({ href: change, others }) => [
        change,
        ...others.map((other) => other.href),
      ]),
      page?.leadsTo.href,
    ];
    const view = questionView(model, 'window', query);
    links.push(
      ...view.answers.map((answer) => answer.href),
      ...view.steps.map((step) => step.href),
      ...view.possible.flatMap(({ pages }) => pages.map((possible) => possible.href)),
    );
    expect(links.length).toBeGreaterThan(9);
    expect(links.map(triedOf)).toEqual(links.map(() => 'desk/grey'));
  });
});

describe('an address with slips', () => {
  it.each(['/t/window/index.html', '/t//window/', '//t///window//', '/t/window'])(
    '%s leads to its question',
    (path) => expect(questionAt(model, path)).toBe('window'),
  );

  it('of another version of the questions is noticed on a page too', () => {
    const answers = 'device=computer&system=windows&window=grey';
    expect(outcomeView(model, 'desk/grey', `?v=99&${answers}`)?.outdated).toBe(true);
    expect(outcomeView(model, 'desk/grey', `?v=2&${answers}`)?.outdated).toBe(false);
  });
});

describe('any query whatever', () => {
  const key = fc.oneof(
    fc.constantFrom('v', 'tried', '__proto__', 'constructor', ...Object.keys(devices.questions)),
    fc.string(),
  );
  const value = fc.oneof(
    fc.constantFrom(
      'computer',
      'phone',
      'windows',
      'grey',
      'yes',
      'unsure',
      '2',
      'desk/mac.hand/mdm',
    ),
    fc.string(),
  );
  const query = fc.oneof(
    fc.string(),
    fc.array(fc.tuple(key, value)).map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
  );

  it('shows every question and every page, and a shown link shows the same again', () => {
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
      fc.property(query, fc.constantFrom(...Object.keys(model.pages)), (search, page) => {
        const view = outcomeView(model, page, search);
        expect(view?.steps.length ?? 1).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a page shows to a reader with answers', () => {
  const path = '?v=2&device=computer&system=windows&window=grey';

  it('is the reason, with what other answers would have led to', () => {
    const view = outcomeView(model, 'desk/grey', path);
    expect(view?.kind).toBe('reached');
    expect(view?.steps.map(({ label }) => label)).toEqual(['computer', 'windows', 'grey']);
    expect(view?.steps[2]?.others).toEqual([
      expect.objectContaining({ label: 'web', title: 'Page help/web', kind: 'page' }),
      expect.objectContaining({ label: 'unsure', title: 'Page help/ask', kind: 'page' }),
    ]);
  });

  it('is the next page to try, until it is time for the help desk', () => {
    const first = outcomeView(model, 'desk/grey', path);
    expect(first?.next?.href).toMatch(/&tried=desk\/grey$/);
    const { pathname, search } = new URL(first?.next?.href ?? '', 'https://x.example');
    const second = outcomeView(model, pageAt(pathname), search);
    expect(second).toMatchObject({ kind: 'after', tried: [{ page: 'desk/grey' }] });
    expect(second?.next?.page).not.toBe('desk/grey');
    const third = new URL(second?.next?.href ?? '', 'https://x.example');
    const last = outcomeView(model, pageAt(third.pathname), third.search);
    expect(last?.tried.length).toBe(2);
    expect(last?.next).toBeUndefined();
  });

  it('says where the answers lead when it is another place', () => {
    const view = outcomeView(model, 'desk/mac', path);
    expect(view).toMatchObject({ kind: 'elsewhere', leadsTo: { title: 'Page desk/grey' } });
  });
});

describe('checking another app', () => {
  const roles = { user: ['windows', 'phone'], owner: ['printer'] } as const;
  const base = graphOf({
    start: { windows: 'app', phone: 'hand/phone', printer: 'sender', unsure: 'help/ask' },
    app: { outlook: 'app/outlook', other: 'app/other', unsure: 'help/ask' },
    sender: { printer: 'smtp/printer', script: 'ews/script', unsure: 'help/ask' },
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
    const view = outcomeView(withRoles, 'app/outlook', '?start=windows&app=outlook');
    expect(view?.otherApps).toEqual([{ label: 'phone', href: '/g/hand/phone/?v=2&start=phone' }]);
  });

  it('goes back to the question of a role with one answer, that answer kept', () => {
    const view = outcomeView(withRoles, 'smtp/printer', '?start=printer&sender=printer');
    expect(view?.otherApps).toEqual([{ label: 'sender?', href: '/t/sender/?v=2&start=printer' }]);
  });
});
