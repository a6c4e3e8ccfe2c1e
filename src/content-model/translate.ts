import { createInstance, type TFunction } from 'i18next';
import { languages, type Language } from '../languages/languages.ts';
import { content } from './site-content.ts';
import type { Namespace, Words } from './words.ts';

/** Looks a word up: `t('menu.home')`, `t('wizard:start.title')`. An unknown key is a type error. */
export type Translate = TFunction<['interface', ...Namespace[]]>;

// The rule `words` of the content check holds every language to the keys of the first.
const resources = new Map(
  languages.map((language) => [
    language,
    Object.fromEntries(
      content.words
        .filter((file) => file.language === language)
        .map(({ name, value }) => [name, value]),
    ) as unknown as Words,
  ]),
);

const known = <Value>(values: ReadonlyMap<Language, Value>, language: Language): Value => {
  const value = values.get(language);
  if (!value) throw new Error(`No words for the language "${language}".`);
  return value;
};

const createTranslate = (language: Language): Translate => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { ...known(resources, language) } },
    defaultNS: 'interface',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance.t as unknown as Translate;
};

const translates = new Map(languages.map((language) => [language, createTranslate(language)]));

/** The words of a language, for templates that are rendered at build time. */
export const useWords = (language: Language): Translate => known(translates, language);

/** One file of words whole, for islands: they get their words as a prop and use `fill`. */
export const wordsOf = <Name extends Namespace>(language: Language, name: Name): Words[Name] =>
  known(resources, language)[name];
