import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copySources } from '../../scripts/copy-sources.ts';
import { languages } from '../../src/languages/languages.ts';

const guides = 'src/content/guides';

/** Pages of a real topic under another id: titles tell them apart, their links still lead somewhere. */
const renumber = (topic: string, number: number): void => {
  for (const page of globSync('*.mdx', { cwd: topic })) {
    const file = join(topic, page);
    const text = readFileSync(file, 'utf8');
    const title = (_: string, words: string) => `title: ${words.slice(0, 24)} ${number}`;
    writeFileSync(file, text.replace(/^title: (.*)$/m, title));
  }
};

/** A copy of this project in a new folder, with so many topics, made from the real ones. */
export const growProject = (folder: string, topics: number): void => {
  mkdirSync(folder, { recursive: true });
  copySources(folder);
  for (const language of languages) {
    const real = readdirSync(join(guides, language));
    for (let number = real.length; number < topics; number += 1) {
      const source = real[number % real.length] ?? '';
      const topic = join(folder, guides, language, `${source}-${number}`);
      cpSync(join(guides, language, source), topic, { recursive: true });
      renumber(topic, number);
    }
  }
};
