import { describe, expect, it } from 'vitest';
import { attestedTexts, isListed, listedByProtocol, placeInList } from './listed.ts';

const refused = {
  id: 'refused',
  protocol: 'smtp',
  aboutBasic: 'ambiguous',
  certainty: 'likely',
  examples: ['535 5.7.3 Authentication unsuccessful', '認証に失敗しました'],
} as const;
const signature = { ...refused, examples: [...refused.examples] };
const rule = { ...signature, id: 'rule', protocol: 'imap' as const, examples: [] };

describe('the list of errors', () => {
  it('shows the wording of the reader first', () => {
    expect(attestedTexts(signature, 'japanese')[0]).toBe('認証に失敗しました');
    expect(attestedTexts(signature, 'latin')[0]).toMatch(/^535/);
    expect(attestedTexts(signature, 'japanese')).toHaveLength(2);
  });

  it('leaves out what no screen is known to say', () => {
    expect(isListed(rule)).toBe(false);
    expect(listedByProtocol([rule, signature])).toEqual([
      { protocol: 'smtp', path: 'reference/errors/smtp', signatures: [signature] },
    ]);
  });

  it('begins with what basic authentication surely causes', () => {
    const sure = { ...signature, id: 'sure', aboutBasic: 'yes', certainty: 'certain' } as const;
    const [group] = listedByProtocol([signature, sure]);
    expect(group?.signatures.map(({ id }) => id)).toEqual(['sure', 'refused']);
  });

  it('has a place for each error, and itself for a rule', () => {
    expect(placeInList(signature)).toEqual(['reference/errors/smtp', 'refused']);
    expect(placeInList(rule)).toEqual(['reference/errors']);
  });
});
