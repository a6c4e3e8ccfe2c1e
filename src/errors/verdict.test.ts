import { describe, expect, it } from 'vitest';
import { certainties } from '../content-model/schemas/error-signature.ts';
import { content } from '../content-model/site-content.ts';
import { wordsOf } from '../content-model/translate.ts';
import { languages } from '../languages/languages.ts';
import { verdictOf, verdicts } from './verdict.ts';

const cases = content.errors.flatMap(({ signature: { id, aboutBasic } }) =>
  certainties.map((certainty) => ({ id, aboutBasic, certainty })),
);

describe('the verdict on a recognised text', () => {
  it('is sure of a cause only where nothing in the signature doubts it', () => {
    for (const { id, aboutBasic, certainty } of cases) {
      const verdict = verdictOf({ aboutBasic, certainty });
      const about = `${id}: ${aboutBasic}, ${certainty}`;
      if (aboutBasic === 'ambiguous') expect(verdict, about).toBe('unclear');
      else if (certainty === 'lookalike' || aboutBasic === 'no')
        expect(['other', 'otherLikely'], about).toContain(verdict);
      else expect(['basic', 'basicLikely'], about).toContain(verdict);
      if (verdict === 'basic') expect([aboutBasic, certainty], about).toEqual(['yes', 'certain']);
      if (certainty === 'likely') expect(['basic', 'other'], about).not.toContain(verdict);
    }
  });

  it('is worded as a whole, and no two verdicts alike', () => {
    for (const language of languages) {
      const words = wordsOf(language, 'errors').verdict;
      expect(Object.keys(words)).toEqual([...verdicts]);
      expect(new Set(Object.values(words).map(({ said }) => said)).size).toBe(verdicts.length);
      expect(words.unclear.sure).not.toBe(words['basicLikely'].sure);
      expect(words.unclear.sure).not.toBe(words.basic.sure);
    }
  });

  it('is never that of a look-alike which is the thing itself', () => {
    const wrong = content.errors.filter(
      ({ signature: { certainty, aboutBasic } }) =>
        certainty === 'lookalike' && aboutBasic !== 'no',
    );
    expect(wrong.map(({ signature }) => signature.id)).toEqual([]);
  });
});
