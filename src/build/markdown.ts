import { satteri } from '@astrojs/markdown-satteri';
import { mdxFeatures } from '../content-model/mdx-tree.ts';

/**
 * Fixed section ids (`## Heading {#id}`) are the same in both languages; Prism writes classes
 * where Shiki would write inline styles, which the content security policy blocks.
 */
export const markdown = {
  processor: satteri({ features: mdxFeatures }),
  syntaxHighlight: 'prism',
} as const;
