import { attributesOf, isComponent, startOf, type MdxTree } from '../../content-model/mdx-tree.ts';

/** A component of a text, or an element of HTML. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly index: number;
}

/** All tags of a text, in capitals the components, in small letters HTML. */
export const tags = ({ nodes }: MdxTree): Tag[] =>
  nodes
    .filter((node) => isComponent(node))
    .map((node) => ({
      name: node.name ?? '',
      attributes: attributesOf(node),
      index: startOf(node),
    }));

/** Positions of what MDX would run: "import", "export" and braces that hold no comment alone. */
export const programs = ({ nodes }: MdxTree): number[] =>
  nodes
    .filter(
      (node) =>
        node.type === 'mdxjsEsm' ||
        ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
          node.value.replace(/\/\*.*?\*\//gs, '').trim() !== ''),
    )
    .map(startOf);
