import { lineIn, startOf, type MdxTree } from '../../content-model/mdx-tree.ts';
import { visibleText } from '../../content-model/visible-text.ts';
import { numberedLists } from './lists.ts';

/** A step as a reader sees it. */
export interface Step {
  readonly text: string;
  /** Its line in the file, from 1. */
  readonly line: number;
}

const stepItems = (tree: MdxTree) =>
  numberedLists(tree).flatMap(({ steps, items }) => (steps ? items : []));

/** The steps of a page in their order: the items of numbered lists in `<Steps>`. */
export const stepsOf = (tree: MdxTree): Step[] =>
  stepItems(tree).map(({ text, node }) => ({ text, line: lineIn(tree, node) }));

/** What a reader sees before the first step; undefined where there is no step. */
export const beforeFirstStep = (tree: MdxTree): string | undefined => {
  const [first] = stepItems(tree);
  return (
    first &&
    visibleText(
      tree.root,
      tree.language,
      (node) => startOf(node) < first.index || node === tree.root,
    )
  );
};
