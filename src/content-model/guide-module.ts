import type { MDXInstance } from 'astro';
import type { GuideText, NoteText } from './content.ts';

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>([
  '../content/guides/**/*.mdx',
  '../../own/pages/**/*.mdx',
  '../../own/notes/**/*.mdx',
]);

/** The text of a guide as a component, with its headings; the build compiles every MDX file. */
export const guideModule = async ({
  file,
}: GuideText | NoteText): Promise<MDXInstance<Record<string, unknown>>> => {
  const load = modules[file.startsWith('src/') ? file.replace(/^src/, '..') : `../../${file}`];
  if (!load) throw new Error(`${file}: is not among the files that the build compiles.`);
  return load();
};
