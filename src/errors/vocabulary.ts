import tables from '../content/error-words/vocabulary.json' with { type: 'json' };
import { anyOf } from './phrases.ts';

type TableName = keyof typeof tables;

/** A name that a fragment may use after "@": a table of words, or "@question". */
export type VocabularyName = TableName | 'question';

const words = (name: TableName): string => anyOf(tables[name], tables);

/** So long is a question at most, and so long words that nobody would take for a message. */
const longest = { question: 110, words: 14 };

/** A short question that quotes nothing. */
const question = [
  `^(?=.{0,${longest.words}}$)(?!.{0,${longest.words}}(?:${words('messageWords')}))`,
  `^(?=.{0,${longest.question}}$)(?!.{0,${longest.question}}(?:${words('codes')})).{0,${longest.question}}(?:${words('questionWords')})`,
].join('|');

/**
 * Families of words that a fragment names as "@name": sources of patterns over normalised text,
 * which is lower case, without punctuation and without the Japanese long-vowel mark.
 */
export const vocabulary: Readonly<Record<VocabularyName, string>> = {
  ...(Object.fromEntries(
    Object.keys(tables).map((name) => [name, words(name as TableName)]),
  ) as Record<TableName, string>),
  question,
};

/** Whether a name after "@" is known. */
export function isVocabularyName(name: string): name is VocabularyName {
  return Object.hasOwn(vocabulary, name);
}
