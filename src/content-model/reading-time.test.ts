import { describe, expect, it } from 'vitest';
import { plainText, readingMinutes, textLength } from './reading-time.ts';

describe('the length of a guide', () => {
  it('counts words in English and characters in Japanese, without code and addresses', () => {
    expect(textLength('Open the [mail page](guide:smtp)\n```bash\nx y z\n```', 'en')).toBe(4);
    expect(textLength('**設定** を開く', 'ja')).toBe(5);
    expect(plainText('## Heading {#id}\n<Steps>\n1. a')).toBe('Heading 1. a');
  });

  it('takes at least a minute', () => {
    expect(readingMinutes('a', 'en')).toBe(1);
    expect(readingMinutes('word '.repeat(360), 'en')).toBe(2);
    expect(readingMinutes('字'.repeat(1350), 'ja')).toBe(3);
  });
});
