import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '../../src/languages/languages.ts';

const ours = 'src/content/guides';

const copy = (root: string, from: string, to: string): string[] => {
  if (existsSync(join(root, to))) return [];
  mkdirSync(dirname(join(root, to)), { recursive: true });
  copyFileSync(join(root, from), join(root, to));
  return [to];
};

/** Copies a page of ours, `topic/page`, to where the organisation changes it; returns the copies. */
export const copyPage = (root: string, id: string): string[] =>
  languages
    .map((code) => `${code}/${id}.mdx`)
    .filter((name) => existsSync(join(root, ours, name)))
    .flatMap((name) => {
      copy(root, `${ours}/${name}`, `own/originals/${name}`);
      return copy(root, `${ours}/${name}`, `own/pages/${name}`);
    });

/** Keeps the original of every own version that has none: from now on the check says what changes. */
export const keepOriginals = (root: string): void => {
  const pages = join(root, 'own/pages');
  if (!existsSync(pages)) return;
  for (const found of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    const name = found.replaceAll('\\', '/');
    if (!name.endsWith('.mdx') || !existsSync(join(root, ours, name))) continue;
    copy(root, `${ours}/${name}`, `own/originals/${name}`);
  }
};
