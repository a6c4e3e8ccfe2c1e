import { dayInWords } from '../../languages/day-in-words.ts';
import type { Language } from '../../languages/languages.ts';
import { maskCode } from './mask.ts';
import { tagPattern } from './tags.ts';

/** What a reader sees of a piece of MDX: no addresses, no marks, menu paths in one language. */
export const visibleText = (text: string, language: Language): string =>
  text
    .replace(tagPattern, (tag, name: string, attributes: string) => {
      if (name === 'When') return dayInWords(language, '2026-12-31');
      const own = new RegExp(`\\b${language}="([^"]*)"`).exec(attributes)?.[1];
      return name === 'MenuPath' ? (own ?? tag) : '';
    })
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[[\]`*]|\\(?=.)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/**
 * The author's own running words: code, menu paths, addresses, tags and the labels of screens
 * (in 「…」 and “…”) are replaced by spaces; everything else keeps its place.
 */
export const ownWords = (body: string): string =>
  maskCode(body)
    .replace(tagPattern, (tag) => blank(tag))
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/\{#[^}]*\}/g, blank)
    .replace(/「[^「」]*」|“[^“”]*”/g, blank);
