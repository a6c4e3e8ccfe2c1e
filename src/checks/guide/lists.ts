import {
  childrenOf,
  isComponent,
  startOf,
  type MdxNode,
  type MdxTree,
} from '../../content-model/mdx-tree.ts';
import { visibleText } from '../../content-model/visible-text.ts';

/** An item of a numbered list. */
export interface ListItem {
  /** What the reader sees of it, without lists in it that are numbered themselves. */
  readonly text: string;
  readonly index: number;
  readonly node: MdxNode;
}

/** A numbered list of a guide. */
export interface NumberedList {
  /** Whether it stands in `<Steps>`. */
  readonly steps: boolean;
  readonly items: readonly ListItem[];
  readonly index: number;
}

const isNumbered = (node: MdxNode): boolean => node.type === 'list' && node.ordered === true;

/** The numbered lists of a text in their order; nested ones count for themselves. */
export const numberedLists = ({ root, language }: MdxTree): NumberedList[] => {
  const listsIn = (node: MdxNode, steps: boolean): NumberedList[] => [
    ...(isNumbered(node)
      ? [
          {
            steps,
            index: startOf(node),
            items: childrenOf(node).map((item) => ({
              text: visibleText(item, language, (inner) => !isNumbered(inner)),
              index: startOf(item),
              node: item,
            })),
          },
        ]
      : []),
    ...childrenOf(node).flatMap((child) => listsIn(child, steps || isComponent(node, 'Steps'))),
  ];
  return listsIn(root, false);
};
