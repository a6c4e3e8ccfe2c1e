import { expect, it } from 'vitest';
import { questionPages } from './question-pages.ts';
import { devices } from './testing.ts';

it('are one for every question, and one for every earlier id', () => {
  const graph = { ...devices, renamed: { questions: { screen: 'window' }, answers: {} } };
  const pages = questionPages(graph);
  expect(pages.filter(({ id }) => id !== 'screen').map(({ id }) => id)).toEqual(
    Object.keys(devices.questions),
  );
  expect(pages).toContainEqual({ id: 'screen', question: 'window' });
});
