import { editText, type Edit } from '../../content-model/edit-text.ts';
import {
  childrenOf,
  endOf,
  headingAttributes,
  isComponent,
  startOf,
  type MdxNode,
  type MdxTree,
} from '../../content-model/mdx-tree.ts';
import { shownInstead } from '../../content-model/visible-text.ts';
import { runningWords } from '../guide/prose.ts';

/**
 * An MDX text as plain Markdown for a prose linter. Lines stay lines; dates and menu paths are
 * put in as the reader sees them, other components leave only what they enclose. The words of
 * screens, in 「…」 and “…”, are not the author's and become a stand-in.
 */
export const lintable = (tree: MdxTree): string =>
  editText(tree.source, [
    ...tree.nodes.flatMap((node) => editsOf(node, tree)),
    ...labels(runningWords(tree)),
  ]);

const editsOf = (node: MdxNode, { source, language }: MdxTree): Edit[] => {
  const [start, end] = [startOf(node), endOf(node)];
  const cut = (from: number, to: number): Edit => ({
    start: from,
    end: to,
    text: '\n'.repeat(source.slice(from, to).split('\n').length - 1),
  });
  const children = childrenOf(node);
  const [first, last] = [children[0], children.at(-1)];
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      return [cut(start, end)];
    // Code in a line stands for one word, however long it is.
    case 'inlineCode':
      return [{ start, end, text: '`x`' }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const shown = shownInstead(node, language);
      if (shown !== undefined) {
        return [{ start, end, text: isComponent(node, 'MenuPath') ? `\`${shown}\`` : shown }];
      }
      return first && last
        ? [cut(start, startOf(first)), cut(endOf(last), end)]
        : [cut(start, end)];
    }
    case 'heading':
      return 'id' in headingAttributes(node) ? [cut(last ? endOf(last) : end, end)] : [];
    default:
      return [];
  }
};

/** A plain text with the words of screens, in 「…」 and “…”, behind a stand-in. */
export const withoutLabels = (text: string): string => editText(text, labels(text));

const labels = (words: string): Edit[] =>
  [...words.matchAll(/「[^「」\n]{6,}」|“[^“”\n]{6,}”/g)].map(({ 0: label, index }, number) => ({
    start: index,
    end: index + label.length,
    text: label.startsWith('「') ? '「表示」' : `“label ${number + 1}”`,
  }));
