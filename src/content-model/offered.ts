import { languages, otherLanguages, type Language } from '../languages/languages.ts';
import { content } from './site-content.ts';

const { languages: chosen } = content.organisation;

/** The languages in which the organisation offers the site, all of them unless it says otherwise. */
export const offeredLanguages: readonly Language[] = languages.filter(
  (language) => chosen?.includes(language) ?? true,
);

/** The first of them: of the root page, and of the page that nothing is found at. */
export const firstOffered: Language = offeredLanguages[0] ?? '';

/** The other languages of the site, those whose texts stand in for missing ones first. */
export const otherOffered = (language: Language): Language[] =>
  otherLanguages(language).filter((other) => offeredLanguages.includes(other));
