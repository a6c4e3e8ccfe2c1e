import { firstLanguage, languageRecord, languages } from '../../languages/languages.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content, WordsFile } from '../../content-model/content.ts';
import { placeholders, wordsList } from '../words-list.ts';

/** Files of words that differ from those of the first language in keys or placeholders. */
export const words = (model: Content): Fault[] => {
  const ofLanguage = (code: string) => model.words.filter(({ language }) => language === code);
  const reference = ofLanguage(firstLanguage);
  return languages
    .filter((code) => code !== firstLanguage && languageRecord(code).finished)
    .flatMap((code) => {
      const own = ofLanguage(code);
      return [
        ...missingFiles(own, reference, code),
        ...missingFiles(reference, own, firstLanguage),
        ...reference.flatMap((file) => {
          const other = own.find(({ name }) => name === file.name);
          return other
            ? [
                ...missingKeys(file, other),
                ...missingKeys(other, file),
                ...otherPlaceholders(file, other),
              ]
            : [];
        }),
      ];
    });
};

const missingFiles = (
  files: readonly WordsFile[],
  wanted: readonly WordsFile[],
  language: string,
): Fault[] =>
  wanted
    .filter(({ name }) => !files.some((file) => file.name === name))
    .map(({ file, name }) =>
      fault(
        file,
        '(whole file)',
        `has no words in "${language}"`,
        `Add src/content/words/${language}/${name}.json.`,
      ),
    );

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
