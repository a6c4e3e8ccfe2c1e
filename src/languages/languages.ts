import records from './languages.json' with { type: 'json' };

/** A language of the site by its code, as it stands in addresses and in `lang`. */
export type Language = string;

/** What a text is written in; it decides how words are found, counted and kept together. */
export type Script = 'japanese' | 'latin';

/** Everything that the site knows about a language, as `languages.json` holds it. */
export interface LanguageRecord {
  /** BCP 47 code in small letters, also the first part of addresses. */
  readonly code: Language;
  /** Its own name for itself. */
  readonly name: string;
  /** How `Intl` writes its numbers and dates. */
  readonly locale: string;
  /** Whose texts stand in for missing ones, first choice first; all others come after these. */
  readonly fallback: readonly Language[];
  /** Whether a missing text stops the build; while translating it is only listed. */
  readonly finished: boolean;
  readonly script: Script;
  /** What stands between the items of a list in a sentence. */
  readonly listSeparator: string;
  /** How fast instructions are read with care. */
  readonly pace: { readonly unit: 'characters' | 'words'; readonly perMinute: number };
  /** Characters of a piece of text below a search result. */
  readonly excerptLength: number;
}

const known: readonly LanguageRecord[] = records as readonly LanguageRecord[];

/** The languages of the site; the first is the one that it is written in first. */
export const languages: readonly Language[] = known.map(({ code }) => code);

/** The language that stands for all: of the root page, and for robots that know none. */
export const firstLanguage: Language = languages[0] ?? '';

/** Whether a string, an address segment for example, names a language of the site. */
export const isLanguage = (value: string | undefined): value is Language =>
  value !== undefined && languages.includes(value);

/** What is known about a language; throws for one that the site does not have. */
export const languageRecord = (language: Language): LanguageRecord => {
  const record = known.find(({ code }) => code === language);
  if (!record) throw new Error(`languages.json has no record of "${language}".`);
  return record;
};

/** All others, those whose texts stand in for missing ones first. */
export const otherLanguages = (language: Language): Language[] => {
  const { fallback } = languageRecord(language);
  const rest = languages.filter((other) => other !== language && !fallback.includes(other));
  return [...fallback.filter(isLanguage), ...rest];
};

/** The name of a language in the words of a reader's: 「英語」, “Japanese”. */
export const languageNameIn = (language: Language, reader: Language): string =>
  new Intl.DisplayNames(languageRecord(reader).locale, { type: 'language' }).of(language) ??
  language;

/** The name of a language in messages for authors and administrators, which are in English. */
export const languageNameForAuthors = (language: Language): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
