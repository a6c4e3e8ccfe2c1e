import { describe, expect, it } from 'vitest';
import { goodContent, lines, withData } from '../testing.ts';
import { claims } from './claims.ts';
import { corrections } from './corrections.ts';

const claim = { page: 'printer', says: 'It goes off', facts: ['S02'], confidence: 'official' };
const found = (changes: Record<string, unknown>, file = 'docs/claims/smtp.yaml') =>
  lines(claims(withData(file, [{ ...claim, ...changes }])));

describe('the claims of a guide', () => {
  it('are listed', () => {
    const { claims: all } = goodContent();
    const others = all.filter(({ topic }) => topic !== 'smtp');
    expect(lines(claims(goodContent({ claims: others })))).toEqual([
      expect.stringContaining('docs/claims/smtp.yaml: printer: the page has no claims'),
    ]);
  });

  it('belong to a guide', () => {
    expect(found({}, 'docs/claims/fax.yaml')).toEqual([
      expect.stringContaining('there is no topic "fax"'),
    ]);
  });

  it('name pages and facts that exist', () => {
    expect(found({ page: 'fax' })).toContainEqual(
      expect.stringContaining('names the page "fax", which the topic does not have'),
    );
    expect(found({ facts: ['Z99'] })).toEqual([expect.stringContaining('names the fact "Z99"')]);
  });

  it('are not surer than their weakest fact', () => {
    expect(found({ facts: ['S02', 'S04'] })).toEqual([
      expect.stringContaining(
        'says "official", but its weakest fact is unsure. Write "unsure", and word the statement so.',
      ),
    ]);
    expect(found({ facts: ['S02'], confidence: 'unsure' })).toEqual([]);
  });
});

describe('the corrections to the article', () => {
  const correction = {
    article: 'It will end.',
    status: 'happened',
    now: 'It has ended.',
    where: ['smtp/printer#why'],
    facts: ['S02'],
  };
  const wrong = (changes: Record<string, unknown>) =>
    lines(corrections(withData('docs/claims/corrections.yaml', [{ ...correction, ...changes }])));

  it('name where the site honours them', () => {
    expect(wrong({ where: ['smtp', 'page:about', 'page:reference/timeline#smtp-off'] })).toEqual(
      [],
    );
    expect(wrong({ where: ['smtp#gone'] })).toEqual([
      expect.stringContaining('1.where: "smtp#gone" does not exist'),
    ]);
    expect(wrong({ where: ['page:gone'] })).toEqual([
      expect.stringContaining('"page:gone" does not exist'),
    ]);
    expect(wrong({ facts: ['Z99'] })).toEqual([expect.stringContaining('there is no fact "Z99"')]);
  });
});
