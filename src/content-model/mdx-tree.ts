import { mdxToMdast, type MdastNode } from 'satteri';
import type { Language } from '../languages/languages.ts';
import type { GuideText } from './content.ts';

/** What the site's MDX may hold besides the usual Markdown: ids of headings, `## Heading {#id}`. */
export const mdxFeatures = { headingAttributes: true } as const;

/** A piece of an MDX text, a Markdown element or a component. */
export type MdxNode = MdastNode;

/** A component, or an element of HTML, in the text or between paragraphs. */
export type MdxComponent = Extract<MdxNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** An MDX text taken apart. */
export interface MdxTree {
  /** The text whose positions the nodes give. */
  readonly source: string;
  readonly language: Language;
  /** Number of its first line in the file, from 1. */
  readonly firstLine: number;
  readonly root: MdxNode;
  /** The root and everything in it, in the order of the text. */
  readonly nodes: readonly MdxNode[];
}

/** Reads an MDX text as the build does; throws what `syntaxProblem` takes apart. */
export const parseMdx = (source: string, language: Language, firstLine = 1): MdxTree => {
  const root = mdxToMdast(source, { features: mdxFeatures });
  return { source, language, firstLine, root, nodes: collect(root, []) };
};

type MdxText = Pick<GuideText, 'body' | 'language' | 'firstLine'>;

const trees = new WeakMap<MdxText, MdxTree>();

/** The tree of a guide, which is made once as long as the guide is kept. */
export const treeOf = (guide: MdxText): MdxTree => {
  const known = trees.get(guide);
  if (known) return known;
  const tree = parseMdx(guide.body, guide.language, guide.firstLine);
  trees.set(guide, tree);
  return tree;
};

/** Why a guide cannot be read, with the line in its file; undefined when it can. */
export const syntaxProblem = (
  guide: MdxText,
): { readonly line: number; readonly message: string } | undefined => {
  try {
    treeOf(guide);
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', message = said] = /^(\d+):\d+: (.*?)(?: \([\w:-]+\))?$/s.exec(said) ?? [];
    return { line: guide.firstLine + Number(line) - 1, message };
  }
};

/** What stands in the braces behind a heading: its id and whatever else, by name. */
export const headingAttributes = (node: MdxNode): Readonly<Record<string, unknown>> =>
  (node.data as { hProperties?: Readonly<Record<string, unknown>> } | undefined)?.hProperties ?? {};

/** The nodes in a node. */
export const childrenOf = (node: MdxNode): readonly MdxNode[] =>
  'children' in node ? node.children : [];

const collect = (node: MdxNode, nodes: MdxNode[]): MdxNode[] => {
  nodes.push(node);
  for (const child of childrenOf(node)) collect(child, nodes);
  return nodes;
};

/** Whether a node is a component or an element of HTML, of this name if one is given. */
export const isComponent = (node: MdxNode, name?: string): node is MdxComponent =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  (name === undefined || node.name === name);

/** Position in the source at which a node begins. */
export const startOf = ({ position }: MdxNode): number => position?.start.offset ?? 0;

/** Position in the source after the last character of a node. */
export const endOf = ({ position }: MdxNode): number => position?.end.offset ?? 0;

/** The line of a node in the file, from 1. */
export const lineIn = ({ firstLine }: MdxTree, { position }: MdxNode): number =>
  firstLine + (position?.start.line ?? 1) - 1;

/** The attributes of a component; a value in braces without its quotation marks. */
export const attributesOf = ({ attributes }: MdxComponent): Readonly<Record<string, string>> =>
  Object.fromEntries(
    attributes.flatMap((attribute) => {
      if (attribute.type === 'mdxJsxExpressionAttribute') return [];
      const { name, value } = attribute;
      return [[name, typeof value === 'object' ? unquoted(value?.value ?? '') : (value ?? '')]];
    }),
  );

const unquoted = (expression: string): string =>
  /^(['"`])(.*)\1$/s.exec(expression)?.[2] ?? expression;
