import { blank } from '../../content-model/edit-text.ts';
import { endOf, startOf, type MdxTree } from '../../content-model/mdx-tree.ts';

/**
 * The running words of a text: all else, so code, menu paths, addresses, tags and marks, is replaced
 * by spaces. Every character keeps its place.
 */
export const runningWords = ({ nodes, source }: MdxTree): string => {
  let words = '';
  for (const node of nodes) {
    if (node.type !== 'text' && node.type !== 'image') continue;
    const [start, end] = [startOf(node), endOf(node)];
    const piece = node.type === 'text' ? source.slice(start, end) : `  ${node.alt ?? ''}`;
    words += blank(source.slice(words.length, start)) + piece;
  }
  return words + blank(source.slice(words.length));
};

/** The author's own running words: the labels of screens (in 「…」 and “…”) are spaces too. */
export const ownWords = (tree: MdxTree): string =>
  runningWords(tree).replace(/「[^「」]*」|“[^“”]*”/g, blank);
