import { getCollection, type CollectionEntry } from 'astro:content';
import { languages, otherLanguage, type Language } from '../languages/languages.ts';
import { guideSlugs, type GuideSlug } from './schemas/guide.ts';
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

const entries = new Map((await getCollection('guides')).map((entry) => [entry.id, entry]));
const hidden = new Set<GuideSlug>(organisation.hideGuides);

const pagesOf = (language: Language): GuidePage[] =>
  guideSlugs
    .filter((slug) => !hidden.has(slug))
    .flatMap((slug): GuidePage[] => {
      const own = entries.get(`${language}/${slug}`);
      const entry = own ?? entries.get(`${otherLanguage(language)}/${slug}`);
      const textLanguage = own ? language : otherLanguage(language);
      return entry ? [{ slug, language, textLanguage, entry }] : [];
    });

// Every page asks for guides: with thousands of them neither list may be searched each time.
const pages: Record<Language, readonly GuidePage[]> = { ja: pagesOf('ja'), en: pagesOf('en') };
const byAddress = new Map(
  languages.flatMap((language) =>
    pages[language].map((page) => [`${language}/${page.slug}`, page]),
  ),
);

/** The guides of one language, in the order of their slugs. */
export const guidesIn = (language: Language): readonly GuidePage[] => pages[language];

/** One guide, or undefined when it is hidden or does not exist. */
export const findGuide = (language: Language, slug: string): GuidePage | undefined =>
  byAddress.get(`${language}/${slug}`);
