/** A language of the site that can be searched; each has its own vocabulary and index. */
export type SearchLanguage = 'ja' | 'en';

/** The languages in the order in which the site lists them. */
export const searchLanguages: readonly SearchLanguage[] = ['ja', 'en'];
