import { blank, editText } from '../../content-model/edit-text.ts';
import { endOf, startOf, type MdxTree } from '../../content-model/mdx-tree.ts';

const hidden = ['code', 'inlineCode', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'];

/**
 * The text with code and comments replaced by spaces. Every other character keeps its place, so
 * that positions in the result are positions in the text.
 */
export const maskCode = ({ nodes, source }: MdxTree): string =>
  editText(
    source,
    nodes
      .filter(({ type }) => hidden.includes(type))
      .map((node) => {
        const [start, end] = [startOf(node), endOf(node)];
        return { start, end, text: blank(source.slice(start, end)) };
      }),
  );

/** The blocks of code of a text, without their fences. */
export const codeBlocks = ({
  nodes,
}: MdxTree): { language: string; code: string; index: number }[] =>
  nodes.flatMap((node) =>
    node.type === 'code'
      ? [{ language: node.lang ?? '', code: node.value, index: startOf(node) }]
      : [],
  );
