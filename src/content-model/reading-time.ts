import { languageRecord, type Language } from '../languages/languages.ts';

/** What is left of an MDX text when code, components and addresses are taken out. */
export const plainText = (mdx: string): string =>
  mdx
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\{#[\w-]+\}/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[#*|`[\]_>-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Words of a text, or its characters where the language is read by them. */
export const textLength = (mdx: string, language: Language): number => {
  const text = plainText(mdx);
  return languageRecord(language).pace.unit === 'characters'
    ? text.replace(/\s/g, '').length
    : text.split(' ').filter(Boolean).length;
};

/** Minutes to read a guide, at least one. */
export const readingMinutes = (mdx: string, language: Language): number =>
  Math.max(1, Math.round(textLength(mdx, language) / languageRecord(language).pace.perMinute));
