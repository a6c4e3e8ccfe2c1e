import { languageRecord, type Language } from '../languages/languages.ts';
import { parseMdx } from './mdx-tree.ts';
import { visibleText } from './visible-text.ts';

/** Words of a text, or its characters where the language is read by them. */
export const textLength = (text: string, language: Language): number =>
  languageRecord(language).pace.unit === 'characters'
    ? text.replace(/\s/g, '').length
    : text.split(/\s+/).filter(Boolean).length;

/** Minutes to read a guide, at least one. */
export const readingMinutes = (mdx: string, language: Language): number => {
  const { root } = parseMdx(mdx, language);
  const { perMinute } = languageRecord(language).pace;
  return Math.max(1, Math.round(textLength(visibleText(root, language), language) / perMinute));
};
