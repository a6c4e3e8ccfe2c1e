import type { HtmlElement, HtmlTag, HtmlText, HtmlTree } from './html-tree.ts';

/** A stretch of the source, from a position to the one after its last character. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const nowhere = { startOffset: 0, endOffset: 0 };

const place = ({ startOffset, endOffset } = nowhere): Place => ({
  start: startOffset,
  end: endOffset,
});

/** Where an element or a text stands in the source of its tree. */
export const placeOf = ({ sourceCodeLocation }: HtmlElement | HtmlText): Place =>
  place(sourceCodeLocation ?? undefined);

/** Where the first tag of an element stands. */
export const openingOf = ({ sourceCodeLocation }: HtmlElement): Place =>
  place(sourceCodeLocation?.startTag);

/** Where the last tag of an element stands; undefined where it has none. */
export const closingOf = ({ sourceCodeLocation }: HtmlElement): Place | undefined =>
  sourceCodeLocation?.endTag && place(sourceCodeLocation.endTag);

/** What stands between the tags of an element. */
export const insideOf = ({ source }: HtmlTree, element: HtmlElement): string =>
  source.slice(openingOf(element).end, closingOf(element)?.start);

/** Where an attribute stands, with its name; undefined where the element has none of this name. */
export const attributePlace = (
  { sourceCodeLocation }: HtmlTag,
  name: string,
): Place | undefined => {
  const attribute = sourceCodeLocation?.attrs?.[name];
  return attribute && place(attribute);
};

/** Where the value of an attribute stands, without its quotation marks. */
export const valuePlace = (
  { source }: { readonly source: string },
  element: HtmlTag,
  name: string,
): Place | undefined => {
  const whole = attributePlace(element, name);
  if (!whole) return undefined;
  const text = source.slice(whole.start, whole.end);
  const value = text.slice(text.indexOf('=') + 1).trimStart();
  const quoted = value.startsWith('"') || value.startsWith("'");
  return quoted
    ? { start: whole.end - value.length + 1, end: whole.end - 1 }
    : { start: whole.end - value.length, end: whole.end };
};
