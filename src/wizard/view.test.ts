import { describe, expect, it } from 'vitest';
import type { WizardModel } from './model.ts';
import { devices } from './testing.ts';
import { questionView } from './view.ts';

const words = Object.fromEntries(
  Object.values(devices.questions).map(({ id, answers }) => [
    id,
    {
      title: `${id}?`,
      help: '',
      answers: Object.fromEntries(
        answers.map((answer) => [answer.id, { label: answer.id, hint: '' }]),
      ),
    },
  ]),
);
const model: WizardModel = {
  graph: devices,
  words,
  guides: Object.fromEntries(
    ['help', 'mac', 'windows', 'mdm', 'phone'].map((slug) => [
      slug,
      { title: slug, href: `/g/${slug}/` },
    ]),
  ),
  questionHref: '/t/{{question}}/',
  startHref: '/t/',
  drawingsHref: '/d.svg',
};
const href = (question: string, query: string, answer: string) =>
  questionView(model, question, query).answers.find(({ id }) => id === answer)?.href;

describe('what a question shows', () => {
  it('links every answer to the next question or to a guide, with the answers so far', () => {
    expect(href('device', '', 'computer')).toBe('/t/system/?v=2&device=computer');
    expect(href('window', '?device=computer&system=windows', 'grey')).toBe(
      '/g/windows/?v=2&device=computer&system=windows&window=grey#fix',
    );
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

  it('lists the guides that are still possible', () => {
    const view = questionView(model, 'window', '');
    expect(view.possible.map(({ slug }) => slug)).toEqual(['help', 'windows']);
  });
});
