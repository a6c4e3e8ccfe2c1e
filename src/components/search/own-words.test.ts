import { describe, expect, it } from 'vitest';
import type { SearchData } from '../../search/data.ts';
import { devices, modelOf, pagesOf } from '../../wizard/testing.ts';
import { createOwnWords } from './own-words.ts';

const wizard = modelOf(devices);
const data: SearchData = {
  records: pagesOf(devices).map((slug) => ({
    kind: 'page',
    slug,
    url: `/g/${slug}/`,
    title: `Page ${slug}`,
    line: '',
    audience: '',
    apps: [],
    phrases: [],
  })),
  words: 'computer windows phone grey',
  readings: '',
  synonyms: [],
  ignored: [],
};
const cue = (means: string, ...says: string[]) => ({ means: [means], says });
const read = createOwnWords(
  wizard,
  {
    against: { before: [], after: [] },
    outside: ['pizza'],
    cues: [
      cue('device.computer', 'computer'),
      cue('system.windows', 'windows'),
      cue('window.grey', 'grey'),
      cue('window.web', 'page'),
    ],
  },
  data,
);
const plain = { cards: [], pages: [] };
const none = new Set<string>();

describe('own words', () => {
  it('lead to the one question left, with the answers in its address and in those of its answers', () => {
    const { given, question, page } = read('windows computer, grey, or a page', plain, none);
    expect(given.map(({ step }) => step)).toEqual(['device.computer', 'system.windows']);
    expect(page).toBeUndefined();
    expect(question?.href).toBe('/t/window/?v=2&device=computer&system=windows');
    expect(question?.answers.map(({ href }) => href)).toContain(
      '/g/desk/grey/?v=2&device=computer&system=windows&window=grey',
    );
  });

  it('lead to a page where they decide, by ids alone', () => {
    const { page, question } = read('grey box on my windows computer', plain, none);
    expect(page?.record.url).toBe('/g/desk/grey/?v=2&device=computer&system=windows&window=grey');
    expect(question).toBeUndefined();
  });

  it('give no answer that was taken back', () => {
    const { given } = read('my windows computer', plain, new Set(['system.windows']));
    expect(given.map(({ step }) => step)).not.toContain('system.windows');
  });

  it('that are none of our business lead to no page and no question', () => {
    const { page, question, given, near } = read('pizza pizza', plain, none);
    expect([page, question, given]).toEqual([undefined, undefined, []]);
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(3);
  });
});
