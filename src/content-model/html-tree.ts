import { defaultTreeAdapter, html as names, parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes, Token } from 'parse5';

/** A tag that opens an element. */
export interface HtmlTag {
  readonly tagName: string;
  readonly attrs: readonly Token.Attribute[];
  readonly sourceCodeLocation?: Token.LocationWithAttributes | null | undefined;
}

/** Anything in a tree. */
export type HtmlNode = DefaultTreeAdapterTypes.Node;

/** An element of HTML or of SVG. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A text between tags. */
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** A page, or a piece of one, taken apart. */
export interface HtmlTree {
  /** The markup in which everything has its place. */
  readonly source: string;
  readonly root: HtmlNode;
  /** Every element, in the order of the source. */
  readonly elements: readonly HtmlElement[];
}

// As a browser without scripts: what stands in <noscript> is read too.
const reading = { scriptingEnabled: false, sourceCodeLocationInfo: true } as const;

const treeOf = (source: string, root: HtmlNode): HtmlTree => ({
  source,
  root,
  elements: elementsIn(root),
});

/** Takes a page apart. */
export const parsePage = (page: string): HtmlTree => treeOf(page, parse(page, reading));

/** Takes apart what stands inside of an element of this name. */
export const parseInside = (element: string, markup: string): HtmlTree => {
  const around = defaultTreeAdapter.createElement(element, names.NS.HTML, []);
  return treeOf(markup, parseFragment(around, markup, reading));
};

const childrenOf = (node: HtmlNode): readonly HtmlNode[] => {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
};

/** The elements in a node, in the order of the source. */
export const elementsIn = (node: HtmlNode, found: HtmlElement[] = []): HtmlElement[] => {
  for (const child of childrenOf(node)) {
    if ('tagName' in child) found.push(child);
    elementsIn(child, found);
  }
  return found;
};

/** The texts in a node; `enter` may keep out of elements. */
export const textsIn = (
  node: HtmlNode,
  enter: (element: HtmlElement) => boolean = () => true,
  found: HtmlText[] = [],
): HtmlText[] => {
  for (const child of childrenOf(node)) {
    if (child.nodeName === '#text') found.push(child as HtmlText);
    if (!('tagName' in child) || enter(child)) textsIn(child, enter, found);
  }
  return found;
};

/** The text of an element without its markup. */
export const textOf = (element: HtmlElement): string =>
  textsIn(element)
    .map(({ value }) => value)
    .join('');

/** The value of an attribute; undefined where the element has none of this name. */
export const attributeOf = ({ attrs }: HtmlTag, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;
