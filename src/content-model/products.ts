import { languages, type Language } from '../languages/languages.ts';
import { textIn } from '../languages/localised.ts';
import type { Product } from './content.ts';
import { isHiddenPath } from './hidden.ts';
import { productKinds } from './schemas/product.ts';
import { content } from './site-content.ts';

/** The names of a product and the page that fixes it. */
export interface ProductName {
  readonly id: string;
  /** Its name in the language asked for. */
  readonly name: string;
  /** Every other way of writing it, in any language. */
  readonly aliases: readonly string[];
  /** `topic/page`. */
  readonly page: string;
}

/** Whether the organisation shows the products. */
export const hasProducts = !isHiddenPath(content.organisation, 'products');

const shown = hasProducts ? content.products : [];
const sorted = new Map(
  languages.map((language) => {
    const { compare } = new Intl.Collator(language);
    const nameOf = ({ name }: Product) => textIn(name, language);
    return [language, shown.toSorted((a, b) => compare(nameOf(a), nameOf(b)))];
  }),
);

/** The products of a language, kind by kind, in the order of their names. */
export const productsIn = (language: Language): readonly Product[] =>
  productKinds.flatMap((kind) =>
    (sorted.get(language) ?? []).filter((product) => product.kind === kind),
  );

/** Whether there is enough to say for a page of its own. */
export const hasOwnPage = ({ ready }: Product): boolean => ready !== 'unknown';

/** The path of what is said of a product, and its section there. */
export const productPlace = (product: Product): readonly [path: string, section?: string] =>
  hasOwnPage(product) ? [`products/${product.id}`] : ['products', product.id];

/** The ways of writing a product's name besides that of the language. */
export const otherNames = ({ name, aliases }: Product, language: Language): string[] => {
  const names = Object.values(name).flatMap((other) => other ?? []);
  return [...new Set([...names, ...aliases])].filter((other) => other !== name[language]);
};

/** How people write the products, and where each leads. */
export const productNames = (language: Language): readonly ProductName[] =>
  productsIn(language).map((product) => ({
    id: product.id,
    name: textIn(product.name, language),
    aliases: otherNames(product, language),
    page: product.page,
  }));
