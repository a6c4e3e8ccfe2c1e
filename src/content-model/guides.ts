import { languages, otherLanguages, type Language } from '../languages/languages.ts';
import type { GuideText } from './content.ts';
import { content } from './site-content.ts';

/** A guide as one language shows it. */
export interface GuidePage {
  readonly slug: string;
  /** The language of the page around it. */
  readonly language: Language;
  /** Its text; in another language than the page's where the translation is missing. */
  readonly text: GuideText;
}

const hidden = new Set(content.organisation.hideGuides);
const texts = content.guides.filter(({ slug }) => !hidden.has(slug));
const slugs = [...new Set([...content.topics, ...texts.map(({ slug }) => slug)])];
const textOf = (language: Language, slug: string): GuideText | undefined =>
  texts.find((text) => text.language === language && text.slug === slug);

const pagesOf = (language: Language): GuidePage[] =>
  slugs.flatMap((slug) => {
    const candidates = [language, ...otherLanguages(language)].map((code) => textOf(code, slug));
    const text = candidates.find((candidate) => candidate !== undefined);
    return text ? [{ slug, language, text }] : [];
  });

// Every page asks for guides: with thousands of them neither list may be searched each time.
const pages = new Map(languages.map((language) => [language, pagesOf(language)]));
const byAddress = new Map(
  [...pages.values()].flat().map((page) => [`${page.language}/${page.slug}`, page]),
);

/** The guides of one language, in the order of their slugs. */
export const guidesIn = (language: Language): readonly GuidePage[] => pages.get(language) ?? [];

/** One guide, or undefined when it is hidden or does not exist. */
export const findGuide = (language: Language, slug: string): GuidePage | undefined =>
  byAddress.get(`${language}/${slug}`);
