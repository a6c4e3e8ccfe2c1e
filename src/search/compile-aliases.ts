import type { AliasesFile } from '../content-model/schemas/aliases.ts';
import type { AliasData, SearchPage, VocabularyRow } from './data.ts';
import { normaliseText } from './normalise.ts';
import { runs } from './scripts.ts';

/**
 * The vocabulary's word for a target: itself, or for a compound such as ダイレクト送信 its most
 * telling part, if the site holds every part. Undefined when the target occurs nowhere.
 */
const targetWord = (
  target: string,
  frequencies: ReadonlyMap<string, number>,
): string | undefined => {
  const text = normaliseText(target);
  if (frequencies.has(text)) return text;
  const parts = runs(text)
    .filter(({ script }) => script !== 'hiragana')
    .map((run) => run.text);
  if (parts.length === 0 || parts.some((part) => !frequencies.has(part))) return undefined;
  return parts.sort((a, b) => (frequencies.get(a) ?? 0) - (frequencies.get(b) ?? 0))[0];
};

/** How strictly a dictionary is compiled. */
export interface AliasOptions {
  /** Name of the file, for messages. */
  readonly fileName: string;
  /** Leave out targets that occur nowhere, for a site that hides some of its guides. */
  readonly lenient?: boolean;
}

/**
 * The dictionary as the browser gets it: normalised, without themes, without pages that the site
 * does not show. Throws when a target occurs nowhere in the vocabulary, with all such targets and
 * what to do, unless `lenient`.
 */
export const compileAliasFile = (
  file: AliasesFile,
  vocabulary: readonly VocabularyRow[],
  pages: readonly SearchPage[],
  { fileName, lenient = false }: AliasOptions,
): AliasData => {
  const frequencies = new Map(vocabulary.map(([word, frequency]) => [word, frequency]));
  const slugs = new Set(pages.map(({ slug }) => slug));
  const missing = new Set<string>();
  const aliases = Object.values(file.themes)
    .flat()
    .map(({ from, to, pages: named }) => ({
      from: from.map(normaliseText),
      to: to.flatMap((target) => {
        const word = targetWord(target, frequencies);
        if (word === undefined) missing.add(`“${target}”`);
        return word === undefined ? [] : [word];
      }),
      pages: named.filter((slug) => slugs.has(slug)),
    }))
    .filter(({ to, pages: named }) => to.length + named.length > 0);
  if (missing.size > 0 && !lenient) {
    throw new Error(
      `${fileName}: ${[...missing].join(', ')} occur on no page. Use words that the pages use, or remove the aliases.`,
    );
  }
  return {
    aliases,
    ignore: [...new Set(file.ignore.map(normaliseText))],
    codes: file.codes.filter((slug) => slugs.has(slug)),
    general: file.general.filter((slug) => slugs.has(slug)),
    terms: file.terms.filter((slug) => slugs.has(slug)),
  };
};
