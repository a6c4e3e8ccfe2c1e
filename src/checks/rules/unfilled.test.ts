import { describe, expect, it } from 'vitest';
import { goodContent, goodGuide, lines, withData } from '../testing.ts';
import { unfilled } from './unfilled.ts';
import { unsureWords } from './unsure-words.ts';

describe('the text of a scaffold', () => {
  it('is refused until somebody has replaced it', () => {
    const file = 'src/content/guides/ja/smtp/printer.mdx';
    const text = '---\ntitle: "[write: the problem]"\n---\n\n[write: the steps]\n';
    expect(lines(unfilled(goodContent({ files: [{ file, text }] })))).toEqual([
      `${file}: line 2: still says "[write: the problem]". Write it, or delete what is not needed.`,
      `${file}: line 5: still says "[write: the steps]". Write it, or delete what is not needed.`,
    ]);
  });
});

describe('a statement that is unsure', () => {
  const claim = { page: 'printer', says: 'It may go', facts: ['S04'], confidence: 'unsure' };
  const model = (en: string) => ({
    ...withData('docs/claims/smtp.yaml', [claim]),
    guides: [
      goodGuide('ja', 'smtp/printer', { add: 'それは確認できていません。' }),
      goodGuide('en', 'smtp/printer', { add: en }),
      ...goodContent().guides.filter(({ id }) => id !== 'smtp/printer'),
    ],
  });

  it('is worded so in both languages', () => {
    expect(unsureWords(model('That is not confirmed.'))).toEqual([]);
    expect(lines(unsureWords(model('It goes off.')))).toEqual([
      'src/content/guides/en/smtp/printer.mdx: text: states as sure what docs/claims/smtp.yaml calls unsure: "It may go". Say that it is not confirmed.',
    ]);
  });
});
