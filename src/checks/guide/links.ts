import { startOf, type MdxNode, type MdxTree } from '../../content-model/mdx-tree.ts';
import { visibleText } from '../../content-model/visible-text.ts';

/** A Markdown link as it is written. */
export interface Link {
  readonly href: string;
  readonly text: string;
  readonly index: number;
}

/** The Markdown links of a text, those too whose address stands elsewhere in it. */
export const links = ({ nodes, language }: MdxTree): Link[] => {
  const defined = new Map(
    nodes.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
  const hrefOf = (node: MdxNode): string | undefined => {
    if (node.type === 'link') return node.url;
    return node.type === 'linkReference' ? defined.get(node.identifier) : undefined;
  };
  return nodes.flatMap((node) => {
    const href = hrefOf(node);
    return href === undefined
      ? []
      : [{ href, text: visibleText(node, language), index: startOf(node) }];
  });
};
