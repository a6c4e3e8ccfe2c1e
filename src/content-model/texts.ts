import { otherLanguages, type Language } from '../languages/languages.ts';
import type { SendableText } from './content.ts';
import { content } from './site-content.ts';

/** A text to send in this language or one that stands in for it; undefined where there is none. */
export const findText = (language: Language, id: string): SendableText | undefined =>
  [language, ...otherLanguages(language)]
    .map((code) => content.texts.find((text) => text.id === id && text.language === code))
    .find((text) => text !== undefined);
