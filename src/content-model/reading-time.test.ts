import { describe, expect, it } from 'vitest';
import { parseMdx } from './mdx-tree.ts';
import { readingMinutes, textLength } from './reading-time.ts';
import { visibleText } from './visible-text.ts';

const lengthOf = (mdx: string, language: string) =>
  textLength(visibleText(parseMdx(mdx, language).root, language), language);

describe('the length of a guide', () => {
  it('counts words in English and characters in Japanese, without code and addresses', () => {
    expect(lengthOf('Open the [mail page](guide:smtp)\n```bash\nx y z\n```', 'en')).toBe(4);
    expect(lengthOf('**設定** を開く', 'ja')).toBe(5);
    expect(lengthOf('## Heading {#id}\n\n<Steps>\n\n1. a\n\n</Steps>', 'en')).toBe(2);
  });

  it('takes at least a minute', () => {
    expect(readingMinutes('a', 'en')).toBe(1);
    expect(readingMinutes('word '.repeat(360), 'en')).toBe(2);
    expect(readingMinutes('字'.repeat(1350), 'ja')).toBe(3);
  });
});
