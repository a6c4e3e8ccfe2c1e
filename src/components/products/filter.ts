import { foldReading } from '../../search/kana.ts';
import { normaliseText } from '../../search/normalise.ts';

/** A name in the form in which names are compared: kana, widths, case, spaces and signs fall away. */
export const foldName = (name: string): string =>
  foldReading(normaliseText(name)).replace(/[^\p{L}\p{N}]/gu, '');

const shortestInside = 3;

/**
 * Whether what somebody types means a product: it is a part of one of the names, or a name stands in
 * it ("Ricoh IM C3000"), a short one as a word of its own. Nothing typed means every product.
 */
export const meansProduct = (typed: string, names: readonly string[]): boolean => {
  const wanted = foldName(typed);
  const words = typed.split(/\s+/).map(foldName);
  return names
    .map(foldName)
    .some(
      (name) =>
        name.includes(wanted) ||
        words.includes(name) ||
        (name.length >= shortestInside && wanted.includes(name)),
    );
};
