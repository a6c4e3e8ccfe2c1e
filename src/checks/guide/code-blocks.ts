import { startOf, type MdxTree } from '../../content-model/mdx-tree.ts';

/** The blocks of code of a text, without their fences. */
export const codeBlocks = ({
  nodes,
}: MdxTree): { language: string; code: string; index: number }[] =>
  nodes.flatMap((node) =>
    node.type === 'code'
      ? [{ language: node.lang ?? '', code: node.value, index: startOf(node) }]
      : [],
  );
