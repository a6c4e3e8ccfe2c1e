import {
  attributesOf,
  isComponent,
  nodesOf,
  startOf,
  type MdxTree,
} from '../../content-model/mdx-tree.ts';

/** A component of a text, or an element of HTML. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly index: number;
}

/** All tags of a text, in capitals the components, in small letters HTML. */
export const tags = ({ root }: MdxTree): Tag[] =>
  [...nodesOf(root)]
    .filter((node) => isComponent(node))
    .map((node) => ({
      name: node.name ?? '',
      attributes: attributesOf(node),
      index: startOf(node),
    }));

/** Positions of what MDX would run: "import", "export" and braces that hold no comment alone. */
export const programs = ({ root }: MdxTree): number[] =>
  [...nodesOf(root)]
    .filter(
      (node) =>
        node.type === 'mdxjsEsm' ||
        ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
          node.value.replace(/\/\*.*?\*\//gs, '').trim() !== ''),
    )
    .map(startOf);
