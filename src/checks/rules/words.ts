import { languages, otherLanguage } from '../../languages/languages.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content, WordsFile } from '../../content-model/content.ts';
import { placeholders, wordsList } from '../words-list.ts';

/** Files of words whose two languages have different keys, placeholders or empty texts. */
export const words = (model: Content): Fault[] =>
  model.words.flatMap((file) => {
    const other = model.words.find(
      ({ name, language }) => name === file.name && language === otherLanguage(file.language),
    );
    if (!other) {
      return [
        fault(
          file.file,
          '(whole file)',
          `exists in "${file.language}" only`,
          `Add src/content/words/${otherLanguage(file.language)}/${file.name}.json.`,
        ),
      ];
    }
    return [
      ...missingKeys(file, other),
      ...(file.language === languages[0] ? otherPlaceholders(file, other) : []),
    ];
  });

/** Lists such as the steps of a question may differ in length; their keys end in a number. */
const isListItem = (key: string): boolean => /\.\d+$/.test(key);

const missingKeys = (file: WordsFile, other: WordsFile): Fault[] => {
  const own = wordsList(file.value);
  return [...wordsList(other.value).keys()]
    .filter((key) => !own.has(key) && !isListItem(key))
    .map((key) =>
      fault(file.file, key, `is missing; ${other.file} has it`, 'Write it, or delete it there.'),
    );
};

const otherPlaceholders = (file: WordsFile, other: WordsFile): Fault[] => {
  const theirs = wordsList(other.value);
  return [...wordsList(file.value)].flatMap(([key, text]) => {
    const translation = theirs.get(key);
    if (translation === undefined || isListItem(key)) return [];
    const [here, there] = [placeholders(text).join(', '), placeholders(translation).join(', ')];
    return here === there
      ? []
      : [
          fault(
            other.file,
            key,
            `fills in "${there}" where ${file.file} fills in "${here}"`,
            'Use the same names in {{…}} in both languages.',
          ),
        ];
  });
};
