import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages as Pagefind does by itself and writes the result to a folder. */
export const buildPlainPagefind = async (dist: string, output: string): Promise<void> => {
  const { index } = await createIndex({ rootSelector: 'main' });
  if (index === undefined) throw new Error('Pagefind did not start.');
  await index.addDirectory({
    path: dist,
    glob: '*/{guides/*,reference,tools,about}/**/index.html',
  });
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    await mkdir(dirname(join(output, path)), { recursive: true });
    await writeFile(join(output, path), content);
  }
  await close();
};
