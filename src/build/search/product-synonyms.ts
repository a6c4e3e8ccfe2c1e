import type { Product } from '../../content-model/content.ts';

const oneWord = /^\S+$/;
const latin = /^[\x21-\x7e]+$/;

/**
 * The names of each product that are one word, the Latin one that stands for them first: sets of
 * synonyms for the search. Names of several words are found by the product's own record.
 */
export const productSynonyms = (products: readonly Product[]): string[][] =>
  products.flatMap(({ name, aliases }) => {
    const words = [...Object.values(name), ...aliases].flatMap((one = '') =>
      oneWord.test(one) ? [one.toLowerCase()] : [],
    );
    const first = words.find((word) => latin.test(word));
    const others = [...new Set(words)].filter((word) => word !== first);
    return first !== undefined && others.length > 0 ? [[first, ...others]] : [];
  });
