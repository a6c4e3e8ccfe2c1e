import { describe, expect, it } from 'vitest';
import { recogniseErrors, type CardPage } from './cards.ts';
import type { BrowserSignature } from './compile.ts';
import { prepareSignatures } from './match.ts';

const signature = (
  changes: Partial<BrowserSignature> & Pick<BrowserSignature, 'id' | 'page'>,
): BrowserSignature => ({
  protocol: 'smtp',
  listed: false,
  all: ['5.7.139'],
  any: [],
  none: [],
  certainty: 'likely',
  also: [],
  aboutBasic: 'likely',
  meaning: 'Refused.',
  check: 'Look at the setting.',
  ...changes,
});

const titles: Readonly<Record<string, string>> = { smtp: 'Sending', 'other-causes': 'Others' };
const pageAt = (address: string): CardPage | undefined => {
  const [slug = ''] = address.split('#');
  const title = titles[slug];
  return title === undefined ? undefined : { title, href: `/en/guides/${address}` };
};

const recognise = (text: string, ...list: BrowserSignature[]) =>
  recogniseErrors(text, prepareSignatures(list), pageAt);

describe('a recognised error', () => {
  it('leads to its page, and says which part was matched', () => {
    const { cards } = recognise('535 5.7.139', signature({ id: 'a', page: 'smtp#fix' }));
    expect(cards[0]?.page).toEqual({ title: 'Sending', href: '/en/guides/smtp#fix' });
    expect(cards[0]?.matched.find(({ marked }) => marked)?.text).toBe('5.7.139');
  });

  it('stands once for each page, the better signature first', () => {
    const { cards, pages } = recognise(
      '535 5.7.139',
      signature({ id: 'weak', page: 'smtp', weight: 1 }),
      signature({ id: 'strong', page: 'smtp', weight: 5 }),
      signature({ id: 'alike', page: 'other-causes', certainty: 'lookalike' }),
    );
    expect(cards.map(({ id }) => id)).toEqual(['strong', 'alike']);
    expect(pages.map(({ page }) => page)).toEqual(['smtp', 'other-causes']);
  });

  it('leaves out pages that the site hides', () => {
    const hidden = signature({ id: 'a', page: 'mdm', also: ['mdm#why', 'other-causes'] });
    const { cards } = recognise('5.7.139', hidden);
    expect(cards[0]?.page).toBeUndefined();
    expect(cards[0]?.also.map(({ title }) => title)).toEqual(['Others']);
  });

  it('names its part of the list, unless the list leaves it out', () => {
    const { cards } = recognise(
      '5.7.139',
      signature({ id: 'a', page: 'smtp', listed: true, weight: 5 }),
      signature({ id: 'b', page: 'other-causes' }),
    );
    expect(cards.map(({ listed }) => listed)).toEqual(['smtp', undefined]);
  });

  it('is none in a text that no signature knows', () => {
    expect(recognise('hello', signature({ id: 'a', page: 'smtp' }))).toEqual({
      cards: [],
      pages: [],
    });
  });
});
