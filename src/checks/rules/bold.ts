import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { endOf, startOf, treeOf } from '../../content-model/mdx-tree.ts';
import { lineOf } from '../guide/place.ts';

/** Asterisks that are left in the text: Markdown took them for no bold, the page prints them. */
export const bold = ({ guides }: Content): Fault[] =>
  guides.flatMap((guide) => {
    const { nodes, source } = treeOf(guide);
    return nodes
      .filter((node) => node.type === 'text' && node.value.includes('**'))
      .map((node) => {
        const text = source.slice(0, endOf(node));
        const mark = Math.max(text.indexOf('**', startOf(node)), startOf(node));
        const line = text.lastIndexOf('\n', mark) + 1;
        const piece = text.slice(Math.max(line, mark - 6), mark + 10).trim();
        return fault(
          guide.file,
          lineOf(guide, mark),
          `the page would print the asterisks in "${piece}"`,
          'Put brackets, quotes and full stops outside the asterisks.',
        );
      });
  });
