import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureFile, SourceFile } from './content.ts';

/** Where people write: the project's content, its claims, and what is an organisation's own. */
const folders = ['src/content', 'docs/claims', 'own'];
const readable = /\.(?:yaml|json|mdx?|svg)$/;

const namesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .sort()
    : [];

/** Every file of content below `root`, the folder of the project, in the order of their names. */
export const readContentFiles = (root: string): SourceFile[] =>
  folders.flatMap((folder) =>
    namesBelow(join(root, folder))
      .filter((name) => readable.test(name))
      .map((name) => ({
        file: `${folder}/${name}`,
        text: readFileSync(join(root, folder, name), 'utf8'),
      })),
  );

/** The pages below a language by their path: every Astro page whose address is not computed. */
export const readPagePaths = (root: string): string[] =>
  namesBelow(join(root, 'src/pages/[lang]'))
    .filter((name) => name.endsWith('.astro') && !name.includes('['))
    .map((name) => name.replace(/\.astro$/, '').replace(/(^|\/)index$/, ''));

const pictureFolder = 'own/pictures';

/** The pictures of an organisation's own below `root`. */
export const readPictures = (root: string): PictureFile[] =>
  namesBelow(join(root, pictureFolder))
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => {
      const data = readFileSync(join(root, pictureFolder, name));
      const head = name.endsWith('.svg') ? data : data.subarray(0, 64);
      return { file: `${pictureFolder}/${name}`, head, bytes: data.length };
    });
