import { describe, expect, it } from 'vitest';
import { recogniseErrors, type CardGuide } from './cards.ts';
import type { BrowserSignature } from './compile.ts';
import { prepareSignatures } from './match.ts';

const signature = (
  changes: Partial<BrowserSignature> & Pick<BrowserSignature, 'id' | 'guide'>,
): BrowserSignature => ({
  protocol: 'smtp',
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
const guideAt = (address: string): CardGuide | undefined => {
  const [slug = ''] = address.split('#');
  const title = titles[slug];
  return title === undefined ? undefined : { title, href: `/en/guides/${address}` };
};

const recognise = (text: string, ...list: BrowserSignature[]) =>
  recogniseErrors(text, prepareSignatures(list), guideAt);

describe('a recognised error', () => {
  it('leads to its guide, and says which part was matched', () => {
    const { cards } = recognise('535 5.7.139', signature({ id: 'a', guide: 'smtp#fix' }));
    expect(cards[0]?.guide).toEqual({ title: 'Sending', href: '/en/guides/smtp#fix' });
    expect(cards[0]?.matched.find(({ marked }) => marked)?.text).toBe('5.7.139');
  });

  it('stands once for each guide, the better signature first', () => {
    const { cards, guides } = recognise(
      '535 5.7.139',
      signature({ id: 'weak', guide: 'smtp', weight: 1 }),
      signature({ id: 'strong', guide: 'smtp', weight: 5 }),
      signature({ id: 'alike', guide: 'other-causes', certainty: 'lookalike' }),
    );
    expect(cards.map(({ id }) => id)).toEqual(['strong', 'alike']);
    expect(guides).toEqual(['smtp', 'other-causes']);
  });

  it('leaves out guides that the site hides', () => {
    const hidden = signature({ id: 'a', guide: 'mdm', also: ['mdm#why', 'other-causes'] });
    const { cards } = recognise('5.7.139', hidden);
    expect(cards[0]?.guide).toBeUndefined();
    expect(cards[0]?.also.map(({ title }) => title)).toEqual(['Others']);
  });

  it('is none in a text that no signature knows', () => {
    expect(recognise('hello', signature({ id: 'a', guide: 'smtp' }))).toEqual({
      cards: [],
      guides: [],
    });
  });
});
