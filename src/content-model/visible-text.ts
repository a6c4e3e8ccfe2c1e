import { dayInWords } from '../languages/day-in-words.ts';
import type { Language } from '../languages/languages.ts';
import { findIn } from '../languages/localised.ts';
import { attributesOf, childrenOf, isComponent, type MdxNode, type MdxTree } from './mdx-tree.ts';

/** A date as long as dates in words are; which one it will be, the timeline says. */
const someDay = '2026-12-31';

/** What a component shows in its place, as text; undefined when it shows what it encloses. */
export const shownInstead = (node: MdxNode, language: Language): string | undefined => {
  if (isComponent(node, 'When')) return dayInWords(language, someDay);
  if (isComponent(node, 'MenuPath')) return findIn(attributesOf(node), language)?.value ?? '';
  return undefined;
};

/** Nodes that break no line: words on both sides of them may be one word. */
const inline = ['text', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'inlineCode'];

/**
 * What a reader sees of a node, as one line: no addresses, no marks, no blocks of code, menu paths
 * in one language. `shows` may leave nodes out, with all that they hold.
 */
export const visibleText = (
  node: MdxNode,
  language: Language,
  shows: (node: MdxNode) => boolean = () => true,
): string => pieces(node, language, shows).join('').replace(/\s+/g, ' ').trim();

const pieces = (node: MdxNode, language: Language, shows: (node: MdxNode) => boolean): string[] => {
  if (!shows(node)) return [];
  const instead = shownInstead(node, language);
  if (instead !== undefined) return [instead];
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value];
  if (node.type === 'image' || node.type === 'imageReference') return [node.alt ?? ''];
  const inside = childrenOf(node).flatMap((child) => pieces(child, language, shows));
  if (isComponent(node, 'Notice')) inside.unshift(attributesOf(node)['title'] ?? '', ' ');
  return inline.includes(node.type) || node.type === 'mdxJsxTextElement'
    ? inside
    : [' ', ...inside, ' '];
};

/** What a reader sees of a text before unfolding anything: all but the reason why. */
export const unfoldedText = ({ root, language }: MdxTree): string =>
  visibleText(root, language, (node) => !isComponent(node, 'Why'));
