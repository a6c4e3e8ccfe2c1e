import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureFile, SourceFile } from './content.ts';

/** Where people write: the project's content, its claims, and what is an organisation's own. */
const folders = ['src/content', 'docs/claims', 'own'];
const readable = /\.(?:ya?ml|json|mdx?|svg)$/;

const namesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .sort()
    : [];

/** The text of a file, without a mark at its beginning and with line ends of one kind. */
export const decode = (bytes: Uint8Array): Omit<SourceFile, 'file'> => {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const broken = text.indexOf('\uFFFD');
  if (broken < 0 || isUtf8(bytes)) return { text };
  return { text: '', unreadableAt: text.slice(0, broken).split('\n').length };
};

/** Every file of content below `root`, the folder of the project, in the order of their names. */
export const readContentFiles = (root: string): SourceFile[] =>
  folders.flatMap((folder) =>
    namesBelow(join(root, folder))
      .filter((name) => readable.test(name))
      .map((name) => ({
        file: `${folder}/${name}`,
        ...decode(readFileSync(join(root, folder, name))),
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
