import { isMap, isNode, isScalar, isSeq, parseDocument, type Node } from 'yaml';

/** Where a value stands in its text. */
export interface Place {
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}

const placeOf = (node: unknown): Place | undefined => {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : undefined;
};

const find = (text: string, path: readonly (string | number)[]): Node | undefined => {
  const node: unknown = parseDocument(text).getIn(path, true);
  return isNode(node) ? node : undefined;
};

/** The entries of a list in YAML or JSON, each with its `id`, as far as it has one. */
export const itemsAt = (
  text: string,
  path: readonly (string | number)[],
): { readonly id: unknown; readonly place: Place }[] => {
  const list = find(text, path);
  return isSeq(list)
    ? list.items.flatMap((item) => {
        const place = placeOf(item);
        return place ? [{ id: isMap(item) ? item.get('id') : undefined, place }] : [];
      })
    : [];
};

/** The fields of a map in YAML or JSON by their names: from the name to the end of the value. */
export const fieldsAt = (text: string, path: readonly (string | number)[]): Map<string, Place> => {
  const map = path.length === 0 ? parseDocument(text).contents : find(text, path);
  return new Map(
    isMap(map)
      ? map.items.flatMap(({ key, value }): [string, Place][] => {
          const [first, last] = [placeOf(key), placeOf(value)];
          return isScalar(key) && first && last
            ? [[String(key.value), { start: first.start, end: last.end }]]
            : [];
        })
      : [],
  );
};

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** What stands before a place on its line: the indentation, and the hyphen of a list. */
export const before = (text: string, { start }: Place): string =>
  text.slice(lineStart(text, start), start);

/** The text with whole lines put in above the line on which a place begins. */
export const putAbove = (text: string, { start }: Place, lines: string): string => {
  const at = lineStart(text, start);
  return text.slice(0, at) + lines + text.slice(at);
};

/** The text with whole lines put in below the line on which a place ends. */
export const putBelow = (text: string, { end }: Place, lines: string): string => {
  const next = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1;
  const at = next === 0 ? text.length : next;
  const gap = text[at - 1] === '\n' ? '' : '\n';
  return text.slice(0, at) + gap + lines + text.slice(at);
};

/** The text with a place written anew. */
export const rewrite = (text: string, { start, end }: Place, by: string): string =>
  text.slice(0, start) + by + text.slice(end);
