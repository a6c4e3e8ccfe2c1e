import { otherLanguages, type Language } from './languages.ts';

/** The same thing in some languages, in at least one. */
export type Localised<Value = string> = Readonly<Partial<Record<Language, Value>>>;

/** What a reader gets of it, and in which language. */
export interface Found<Value> {
  readonly value: Value;
  readonly language: Language;
}

/** What there is for a reader: in their language, else in one that stands in for it. */
export const findIn = <Value>(
  values: Localised<Value>,
  language: Language,
): Found<Value> | undefined => {
  for (const candidate of [language, ...otherLanguages(language)]) {
    const value = values[candidate];
    if (value !== undefined) return { value, language: candidate };
  }
  return undefined;
};

/** The text for a reader; throws where no language has one, which the schemas rule out. */
export const textIn = (texts: Localised, language: Language): string => {
  const found = findIn(texts, language);
  if (!found) throw new Error(`No language has a text for readers of "${language}".`);
  return found.value;
};
