import { attributeOf, type HtmlElement, type HtmlTree } from '../../content-model/html-tree.ts';

/** The policies that a page carries in its head, each in the `content` of an element. */
export const metaPolicies = ({ elements }: HtmlTree): HtmlElement[] =>
  elements.filter(
    (element) =>
      element.tagName === 'meta' &&
      attributeOf(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );

/** The policy that names scripts; a page may add another one that only takes more away. */
export const scriptPolicy = (page: HtmlTree): HtmlElement | undefined =>
  metaPolicies(page).find((element) => attributeOf(element, 'content')?.includes('script-src'));
