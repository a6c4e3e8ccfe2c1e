import { describe, expect, it } from 'vitest';
import { errorSignatureFileSchema, errorSignatureSchema } from './error-signature.ts';

const sound = {
  id: 'smtp-basic-disabled',
  protocol: 'smtp',
  examples: ['535 5.7.139 basic authentication is disabled'],
  any: ['basic authentication is disabled'],
  certainty: 'certain',
  page: 'smtp/error-535#code',
  meaning: { ja: '基本認証が無効です。', en: 'Basic authentication is off.' },
  check: { ja: '設定を確認します。', en: 'Check the setting.' },
  aboutBasic: 'yes',
  sources: ['smtp-doc'],
  confidence: 'secondary',
};

function messages(value: unknown): string {
  const result = errorSignatureSchema.safeParse(value);
  return result.success ? '' : result.error.issues.map(({ message }) => message).join('\n');
}

describe('an error signature', () => {
  it('is accepted when complete', () => {
    expect(messages(sound)).toBe('');
    expect(messages({ ...sound, also: ['smtp/oauth', 'smtp/relay#ways'] })).toBe('');
  });

  it('may rest on texts that test it, where none is attested', () => {
    expect(messages({ ...sound, examples: undefined, trials: sound.examples })).toBe('');
  });

  it.each([
    ['no fragment', { any: [] }, /at least one fragment/],
    [
      'a page that is none',
      { page: 'No Where' },
      /^Write a page as "topic\/page" or "topic\/page#section"\.$/,
    ],
    ['a topic, which cures nothing', { page: 'smtp' }, /^Write a page as "topic\/page"/],
    ['a topic in also', { also: ['smtp'] }, /^Write a page as "topic\/page"/],
    ['a capital in the id', { id: 'Smtp' }, /lower-case/],
    ['the page again in also', { also: ['smtp/error-535#code'] }, /repeats/],
    [
      'neither example nor trial',
      { examples: [], trials: [] },
      /at least one text under "examples", or under "trials"/,
    ],
    ['an empty alternative', { any: ['abc | '] }, /two characters/],
    ['texts that nobody attests', { sources: [] }, /write those that none attests under "trials"/],
    ['an empty filter', { when: {} }, /leave the filter out/],
  ])('with %s is refused with a remedy', (_name, change, remedy) => {
    expect(messages({ ...sound, ...change })).toMatch(remedy);
  });

  it('may not have a field that nobody reads', () => {
    expect(messages({ ...sound, guide: 'smtp' })).not.toBe('');
  });

  it('has an id of its own in its file', () => {
    expect(errorSignatureFileSchema.safeParse([sound, sound]).success).toBe(false);
  });
});
