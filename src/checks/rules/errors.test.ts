import { describe, expect, it } from 'vitest';
import { goodContent, lines, withData } from '../testing.ts';
import { errorExamples } from './error-examples.ts';
import { errorPages } from './error-pages.ts';

const [good] = goodContent().errors.map(({ signature }) => signature);
const file = 'src/content/errors/smtp.yaml';
const withErrors = (...changes: Record<string, unknown>[]) =>
  withData(
    file,
    changes.map((change) => ({ ...good, ...change })),
  );

describe('the texts of an error signature', () => {
  const found = (...changes: Record<string, unknown>[]) =>
    lines(errorExamples(withErrors(...changes)));

  it('are recognised as that error', () => {
    expect(found({})).toEqual([]);
    expect(found({ examples: ['535 5.7.3 no such words'] })).toEqual([
      `${file}: smtp-refused.examples: in "535 5.7.3 no such words" nothing is found. Correct "all", "any", "none", "when" and "unless", or raise "weight".`,
    ]);
    expect(found({ trials: ['no such words either'] })).toEqual([
      expect.stringContaining('smtp-refused.trials: in "no such words either" nothing is found'),
    ]);
  });

  it('are recognised as that error before any other', () => {
    expect(
      found({}, { id: 'heavier', all: ['5.7.139'], examples: ['5.7.139'], weight: 6 }),
    ).toEqual([
      expect.stringContaining('smtp-refused.examples: in "535 5.7.139 basic authentication is'),
    ]);
  });
});

describe('the page of an error signature', () => {
  const found = (change: Record<string, unknown>) => lines(errorPages(withErrors(change)));

  it('is the page or the section that cures it', () => {
    expect(found({ page: 'smtp/printer#ways', also: ['unaffected/web'] })).toEqual([]);
    expect(found({ page: 'smtp/printer#sources' })).toEqual([
      `${file}: smtp-refused.page: leads to "smtp/printer#sources", which holds neither a step nor an answer. Name the page alone, or the section that cures it.`,
    ]);
    expect(found({ also: ['unaffected/web#why'] })).toEqual([
      expect.stringContaining('smtp-refused.also: leads to "unaffected/web#why"'),
    ]);
  });
});
