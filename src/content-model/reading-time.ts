import type { Language } from '../languages/languages.ts';

/** Characters a minute in Japanese, words a minute in English, for instructions read with care. */
const pace: Record<Language, number> = { ja: 450, en: 180 };

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

/** Words of an English text, characters of a Japanese one. */
export const textLength = (mdx: string, language: Language): number => {
  const text = plainText(mdx);
  return language === 'ja'
    ? text.replace(/\s/g, '').length
    : text.split(' ').filter(Boolean).length;
};

/** Minutes to read a guide, at least one. */
export const readingMinutes = (mdx: string, language: Language): number =>
  Math.max(1, Math.round(textLength(mdx, language) / pace[language]));
