import type { Language } from '../../languages/languages.ts';
import type { GuideText } from '../../content-model/content.ts';

/** The texts of one guide by language; a missing translation is undefined. */
export interface Pair {
  readonly slug: string;
  readonly texts: Readonly<Record<Language, GuideText | undefined>>;
}

/** The guides as pairs, in the order in which they first appear. */
export const pairs = (guides: readonly GuideText[]): Pair[] =>
  [...Map.groupBy(guides, ({ slug }) => slug)].map(([slug, texts]) => {
    const find = (wanted: Language) => texts.find(({ language }) => language === wanted);
    return { slug, texts: { ja: find('ja'), en: find('en') } };
  });
