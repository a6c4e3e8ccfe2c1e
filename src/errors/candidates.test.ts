import { describe, expect, it } from 'vitest';
import { pageCandidates } from './candidates.ts';
import type { ErrorMatch } from './match.ts';
import { signatureOf } from './testing.ts';

type Certainty = ErrorMatch['certainty'];

const match = (certainty: Certainty, page: string, also: string[], score = 400): ErrorMatch => ({
  signature: signatureOf({ certainty, page, also, any: ['refused'] }),
  certainty,
  spans: [],
  score,
});

const pages = (...matches: ErrorMatch[]) =>
  pageCandidates(matches).map(({ page, certainty }) => [page, certainty]);

describe('the pages that matches speak for', () => {
  it('are their own and then the others that they name, without sections', () => {
    expect(pages(match('likely', 'smtp/printer#refused', ['smtp/oauth', 'smtp/relay#x']))).toEqual([
      ['smtp/printer', 'likely'],
      ['smtp/oauth', 'likely'],
      ['smtp/relay', 'likely'],
    ]);
  });

  it('stand there once, where the better match puts them', () => {
    const weak = match('likely', 'smtp/oauth', ['smtp/printer'], 100);
    expect(pages(weak, match('likely', 'smtp/printer', ['smtp/oauth'], 500))).toEqual([
      ['smtp/printer', 'likely'],
      ['smtp/oauth', 'likely'],
    ]);
  });

  it.each<[Certainty, Certainty]>([
    ['certain', 'likely'],
    ['likely', 'likely'],
    ['lookalike', 'lookalike'],
  ])('beside a match that is %s are %s', (certainty, other) => {
    expect(pages(match(certainty, 'a/one', ['other-causes/locked']))).toEqual([
      ['a/one', certainty],
      ['other-causes/locked', other],
    ]);
  });
});
