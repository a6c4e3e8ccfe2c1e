import { createInstance, type TFunction } from 'i18next';
import { languages, type Language } from './languages.ts';
import { resources, type Namespace, type Words } from './resources.ts';

/** Looks a word up: `t('menu.home')`, `t('wizard:start.title')`. An unknown key is a type error. */
export type Translate = TFunction<['interface', ...Namespace[]]>;

const createTranslate = (language: Language): Translate => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources,
    defaultNS: 'interface',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance.t as unknown as Translate;
};

const translates = new Map(languages.map((language) => [language, createTranslate(language)]));

/** The words of a language, for templates that are rendered at build time. */
export const useWords = (language: Language): Translate => {
  const translate = translates.get(language);
  if (!translate) throw new Error(`No words for the language "${language}".`);
  return translate;
};

/** One file of words whole, for islands: they get their words as a prop and use `fill`. */
export const wordsOf = <Name extends Namespace>(language: Language, name: Name): Words[Name] =>
  resources[language][name];
