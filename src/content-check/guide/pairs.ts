import { languages, type Language } from '../../i18n/languages.ts';
import type { GuideText } from '../model.ts';

/** The texts of one guide by language; a missing translation is undefined. */
export interface Pair {
  readonly slug: string;
  readonly texts: Readonly<Record<Language, GuideText | undefined>>;
}

/** The guides as pairs, in the order in which they first appear. */
export const pairs = (guides: readonly GuideText[]): Pair[] =>
  [...new Set(guides.map(({ slug }) => slug))].map((slug) => {
    const find = (language: Language) =>
      guides.find((guide) => guide.slug === slug && guide.language === language);
    const [ja, en] = languages.map(find);
    return { slug, texts: { ja, en } };
  });
