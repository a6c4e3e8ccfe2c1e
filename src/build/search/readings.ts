import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { toHiragana } from '../../search/kana.ts';

interface Tokenizer {
  tokenize(text: string): { readonly surface_form: string; readonly reading?: string }[];
}

interface Kuromoji {
  builder(options: { readonly dicPath: string }): {
    build(done: (error: Error | null, tokenizer: Tokenizer) => void): void;
  };
}

const require = createRequire(import.meta.url);

/**
 * Loads the dictionary (about one second) and gives a function that reads a Japanese word in
 * hiragana; empty for one without kanji or without a known reading. Rejects when the dictionary is missing.
 */
export const loadReadings = async (): Promise<(word: string) => string> => {
  const kuromoji = require('kuromoji') as Kuromoji;
  const dicPath = join(dirname(require.resolve('kuromoji/package.json')), 'dict');
  const tokenizer = await new Promise<Tokenizer>((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => {
      if (error === null) resolve(built);
      else reject(error);
    });
  });
  return (word) => {
    if (!/[\u3005\u4e00-\u9fff]/.test(word)) return '';
    const parts = tokenizer.tokenize(word).map(({ surface_form: surface, reading }) => {
      if (reading !== undefined && reading !== '*') return reading;
      return /^[\u3041-\u30faー]+$/.test(surface) ? surface : undefined;
    });
    return parts.includes(undefined) ? '' : toHiragana(parts.join(''));
  };
};
