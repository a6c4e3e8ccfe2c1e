import { isOwn } from '../../content-model/own.ts';
import type { GuideText } from '../../content-model/content.ts';

/** The texts of one guide in the languages that have one. */
export interface Editions {
  /** `topic` or `topic/page`. */
  readonly id: string;
  /** The first text that does not say that it was translated, or simply the first. */
  readonly original: GuideText;
  readonly translations: readonly GuideText[];
}

/**
 * The guides with their editions, in the order in which they first appear; without those that an
 * organisation has written a text of, whose languages it answers for.
 */
export const editions = (guides: readonly GuideText[]): Editions[] =>
  [...Map.groupBy(guides, ({ id }) => id)].flatMap(([id, texts]) => {
    if (texts.some(isOwn)) return [];
    const original = texts.find(({ front }) => front.translatedFrom === undefined) ?? texts[0];
    if (!original) return [];
    return [{ id, original, translations: texts.filter((text) => text !== original) }];
  });

/** Each translation beside its original. */
export const translationPairs = (
  guides: readonly GuideText[],
): { readonly original: GuideText; readonly translation: GuideText }[] =>
  editions(guides).flatMap(({ original, translations }) =>
    translations.map((translation) => ({ original, translation })),
  );
