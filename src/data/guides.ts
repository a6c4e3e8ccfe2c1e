import { getCollection, type CollectionEntry } from 'astro:content';
import { languages, otherLanguage, type Language } from '../i18n/languages.ts';
import { guideSlugs, type GuideSlug } from '../schemas/guide.ts';
import { organisation } from './organisation.ts';

/** A guide as one language shows it. */
export interface GuidePage {
  readonly slug: GuideSlug;
  /** The language of the page around it. */
  readonly language: Language;
  /** The language of its text; another one than the page's where the translation is missing. */
  readonly textLanguage: Language;
  readonly entry: CollectionEntry<'guides'>;
}

const entries = await getCollection('guides');
const hidden = new Set<GuideSlug>(organisation.hideGuides);

const find = (language: Language, slug: GuideSlug): CollectionEntry<'guides'> | undefined =>
  entries.find((entry) => entry.id === `${language}/${slug}`);

const pages = languages.flatMap((language) =>
  guideSlugs
    .filter((slug) => !hidden.has(slug))
    .flatMap((slug): GuidePage[] => {
      const own = find(language, slug);
      const entry = own ?? find(otherLanguage(language), slug);
      const textLanguage = own ? language : otherLanguage(language);
      return entry ? [{ slug, language, textLanguage, entry }] : [];
    }),
);

/** The guides of one language, in the order of their slugs. */
export const guidesIn = (language: Language): GuidePage[] =>
  pages.filter((page) => page.language === language);

/** One guide, or undefined when it is hidden or does not exist. */
export const findGuide = (language: Language, slug: string): GuidePage | undefined =>
  pages.find((page) => page.language === language && page.slug === slug);
