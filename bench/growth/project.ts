import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySources } from '../../scripts/copy-sources.ts';

/** A real guide under another slug: its title tells it apart, its own links still lead somewhere. */
const copyOf = (text: string, number: number): string =>
  text.replace(/^title: (.*)$/m, (_, title: string) => `title: ${title.slice(0, 24)} ${number}`);

/** A copy of this project in a new folder, with so many guides a language, made from the real ones. */
export const growProject = (folder: string, guides: number): void => {
  mkdirSync(folder, { recursive: true });
  copySources(folder);
  const real = globSync('src/content/guides/ja/*.mdx').map((path) =>
    path.replace(/^.*\/|\.mdx$/g, ''),
  );
  for (let number = real.length; number < guides; number += 1) {
    const source = real[number % real.length] ?? '';
    const slug = `${source}-${number}`;
    for (const language of ['ja', 'en']) {
      const text = readFileSync(`src/content/guides/${language}/${source}.mdx`, 'utf8');
      writeFileSync(
        join(folder, `src/content/guides/${language}/${slug}.mdx`),
        copyOf(text, number),
      );
    }
  }
};
