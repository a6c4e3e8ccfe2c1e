import { describe, expect, it } from 'vitest';
import { errorSignatureFileSchema, errorSignatureSchema } from './error-signature.ts';

const sound = {
  id: 'smtp-basic-disabled',
  protocol: 'smtp',
  examples: ['535 5.7.139 basic authentication is disabled'],
  any: ['basic authentication is disabled'],
  certainty: 'certain',
  guide: 'smtp#fix',
  meaning: { ja: '基本認証が無効です。', en: 'Basic authentication is off.' },
  check: { ja: '設定を確認します。', en: 'Check the setting.' },
  aboutBasic: 'yes',
  confidence: 'secondary',
};

function messages(value: unknown): string {
  const result = errorSignatureSchema.safeParse(value);
  return result.success ? '' : result.error.issues.map(({ message }) => message).join('\n');
}

describe('an error signature', () => {
  it('is accepted when complete', () => {
    expect(messages(sound)).toBe('');
  });

  it.each([
    ['no fragment', { any: [] }, /at least one fragment/],
    ['a guide that is no slug', { guide: 'No Where' }, /Write a guide as/],
    ['a capital in the id', { id: 'Smtp' }, /lower-case/],
    ['the guide again in also', { guide: 'smtp', also: ['smtp'] }, /repeats/],
    ['no example', { examples: [] }, /at least one exact text/],
    ['an empty alternative', { any: ['abc | '] }, /two characters/],
    ['an empty filter', { when: {} }, /leave the filter out/],
  ])('with %s is refused with a remedy', (_name, change, remedy) => {
    expect(messages({ ...sound, ...change })).toMatch(remedy);
  });

  it('may not have a field that nobody reads', () => {
    expect(messages({ ...sound, guides: [] })).not.toBe('');
  });

  it('has an id of its own in its file', () => {
    expect(errorSignatureFileSchema.safeParse([sound, sound]).success).toBe(false);
  });
});
