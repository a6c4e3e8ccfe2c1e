import {
  headingAttributes,
  startOf,
  type MdxNode,
  type MdxTree,
} from '../../content-model/mdx-tree.ts';
import { visibleText } from '../../content-model/visible-text.ts';

/** A heading of a guide. */
export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** What stands in `{#…}`; undefined where there is none. */
  readonly id: string | undefined;
  /** Position in the body. */
  readonly index: number;
}

/** The headings of a text in their order. */
export const headings = ({ nodes, language }: MdxTree): Heading[] =>
  nodes
    .filter((node) => node.type === 'heading')
    .map((node) => ({
      depth: node.depth,
      text: visibleText(node, language),
      id: idOf(node),
      index: startOf(node),
    }));

/** The ids of all sections of a text. */
export const sectionIds = (tree: MdxTree): Set<string> =>
  new Set(headings(tree).flatMap(({ id }) => (id ? [id] : [])));

/** An id with spaces is read as an id and attributes: they are put together again. */
const idOf = (node: MdxNode): string | undefined => {
  const { id, ...others } = headingAttributes(node);
  return typeof id === 'string' ? [id, ...Object.keys(others)].join(' ') : undefined;
};
