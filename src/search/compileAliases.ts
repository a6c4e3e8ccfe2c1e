import type { AliasesFile } from '../schemas/aliases.ts';
import type { AliasData, SearchPage, VocabularyRow } from './data.ts';
import { normaliseText } from './normalise.ts';

const missingWords = (file: AliasesFile, words: ReadonlySet<string>): string[] =>
  Object.values(file.themes)
    .flat()
    .flatMap(({ to }) => to)
    .filter((word) => !words.has(normaliseText(word)));

const missingPages = (file: AliasesFile, slugs: ReadonlySet<string>): string[] =>
  [...Object.values(file.themes).flatMap((theme) => theme.flatMap(({ pages }) => pages)), ...file.codes].filter(
    (slug) => !slugs.has(slug),
  );

/**
 * The dictionary as the browser gets it: normalised, without themes. Throws when a target occurs
 * nowhere in the vocabulary or a page does not exist, with the places and what to do.
 */
export const compileAliasFile = (
  file: AliasesFile,
  vocabulary: readonly VocabularyRow[],
  pages: readonly SearchPage[],
  fileName: string,
): AliasData => {
  const words = missingWords(file, new Set(vocabulary.map(([word]) => word)));
  const slugs = missingPages(file, new Set(pages.map(({ slug }) => slug)));
  const problems = [
    ...words.map((word) => `target “${word}” occurs on no page`),
    ...slugs.map((slug) => `page “${slug}” does not exist or is not indexed`),
  ];
  if (problems.length > 0) {
    throw new Error(
      `${fileName}: ${[...new Set(problems)].join('; ')}. Use a word that the guides use, or remove the alias.`,
    );
  }
  return {
    aliases: Object.values(file.themes).flatMap((theme) =>
      theme.map(({ from, to, pages: named }) => ({
        from: from.map(normaliseText),
        to: to.map(normaliseText),
        pages: named,
      })),
    ),
    ignore: [...new Set(file.ignore.map(normaliseText))],
    codes: file.codes,
  };
};
