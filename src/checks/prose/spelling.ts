import type { TextlintKernelRule } from '@textlint/kernel';
import british from 'dictionary-en-gb';
import nspell from 'nspell';

const dictionary = nspell(Buffer.from(british.aff), Buffer.from(british.dic));

/** Addresses, paths and file names are not words. */
const notWords = /\S*[./@\\_]\S+/g;
/** A plain word; names such as `PowerShell`, `EWS` and `5.7.139` are not looked up. */
const plainWord = /^[A-Za-z][a-z’]+$/;

const isKnown = (word: string): boolean =>
  dictionary.correct(word) || dictionary.correct(word.toLowerCase());

/** Plain words of an English text that neither the dictionary nor the list has, with their places. */
export const unknownWords = (
  text: string,
  known: readonly string[],
): { word: string; index: number }[] =>
  [...text.replace(notWords, (part) => ' '.repeat(part.length)).matchAll(/[\p{L}\p{N}’]+/gu)]
    .map(({ 0: word, index }) => ({ word: word.replace(/’s?$/, ''), index }))
    .filter(({ word }) => plainWord.test(word) && !known.includes(word.toLowerCase()))
    .filter(({ word }) => !isKnown(word.replace('’', "'")));

/** A rule of textlint for English as it is written in Britain; `words` are known besides. */
export const spelling: TextlintKernelRule['rule'] = (context, options) => ({
  [context.Syntax.Str](node) {
    const { words } = options as { readonly words: readonly string[] };
    for (const { word, index } of unknownWords(context.getSource(node), words)) {
      const places = { padding: context.locator.at(index) };
      const message = `"${word}" is not in the dictionary: misspelt, or missing in src/checks/prose/rules/en.ts.`;
      context.report(node, new context.RuleError(message, places));
    }
  },
});
