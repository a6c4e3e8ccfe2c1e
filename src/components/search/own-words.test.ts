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
const cue = (means: string, ...says: string[]) => ({ means: [means], says, thing: false });
const read = createOwnWords(
  wizard,
  {
    against: { before: [], after: [] },
    alike: [],
    outside: ['pizza'],
    cues: [
      cue('device.computer', 'computer'),
      cue('system.windows', 'windows'),
      cue('window.grey', 'grey'),
    ],
  },
  data,
);
const plain = { cards: [], pages: [] };
const none = new Set<string>();

describe('own words', () => {
  it.each(['computer', 'my windows computer', 'grey box on my windows computer', 'mail', 'phone'])(
    'lead to a page or a question by the ids of what was given alone: %s',
    (text) => {
      const { given, question, page } = read(text, plain, none);
      expect([page, question].filter(Boolean).length).toBeLessThanOrEqual(1);
      for (const address of [page?.record.url, question?.href].filter((one) => one !== undefined)) {
        const answers = [...new URLSearchParams(address.split('?')[1])].filter(
          ([id]) => id !== 'v',
        );
        expect(answers.map((one) => one.join('.'))).toEqual(given.map(({ step }) => step));
      }
    },
  );

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
