/** The languages of the site, the first one being the one it is written in first. */
export const languages = ['ja', 'en'] as const;

export type Language = (typeof languages)[number];

/** Each language's own name for itself, for the language switch. */
export const languageNames: Record<Language, string> = { ja: '日本語', en: 'English' };

/** The languages as `Intl` writes their numbers and dates. */
export const locales: Record<Language, string> = { ja: 'ja-JP', en: 'en-GB' };

/** Whether a string, an address segment for example, names a language of the site. */
export const isLanguage = (value: string | undefined): value is Language =>
  languages.some((language) => language === value);

/** The other language of the pair. */
export const otherLanguage = (language: Language): Language => (language === 'ja' ? 'en' : 'ja');
