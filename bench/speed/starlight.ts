import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// The same pages as a Starlight site: the text of every built page, its headings as Markdown so
// that Starlight makes its contents from them, the rest as plain markup without our own classes.

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://mail-guide.example.com',
  integrations: [
    starlight({
      title: { ja: 'メール サインイン ガイド', en: 'Mail Sign-in Guide' },
      defaultLocale: 'ja',
      locales: { ja: { label: '日本語', lang: 'ja' }, en: { label: 'English', lang: 'en' } },
      sidebar: [{ label: 'Guides', items: [{ autogenerate: { directory: 'guides' } }] }],
    }),
  ],
});
`;

const content = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

const dropped =
  /<(script|svg|style|form|noscript|template)\b[\s\S]*?<\/\1>|<nav\b[\s\S]*?<\/nav>|<h1\b[\s\S]*?<\/h1>|<!--[\s\S]*?-->/g;

const body = (main: string): string =>
  main
    .replace(dropped, '')
    .replace(/<pre\b[\s\S]*?<\/pre>/g, (pre) => pre.replace(/\n/g, '&#10;'))
    .replace(/<(\w+)((?:\s+[^>]*)?)>/g, (_, name: string, attributes: string) => {
      const href = /\shref="[^"]*"/.exec(attributes)?.[0] ?? '';
      return `<${name}${href}>`;
    })
    .replace(/\s*\n\s*/g, '\n')
    .replace(/<h([234])>([\s\S]*?)<\/h\1>/g, (_, level: string, text: string) => {
      return `\n\n${'#'.repeat(Number(level))} ${plain(text).replace(/([\\`*_{}[\]<>#])/g, '\\$1')}\n\n`;
    });

const page = (html: string): string => {
  const main = /<main\b[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? '';
  const title = plain(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? 'Page');
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const front = { title, description: plain(description) };
  const fields = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${fields.join('\n')}\n---\n${body(main)}\n`;
};

/**
 * Makes a Starlight project of a built site in a new folder, which must be inside
 * ours so that it finds our packages. Returns the number of its pages.
 */
export const makeStarlight = (dist: string, folder: string): number => {
  const pages = globSync('{ja,en}/**/index.html', { cwd: dist });
  for (const path of pages) {
    const file = join(folder, 'src/content/docs', path.replace(/index\.html$/, 'index.md'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, page(readFileSync(join(dist, path), 'utf8')));
  }
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/content.config.ts'), content);
  // Astro looks here for the packages that it must bundle.
  const dependencies = { '@astrojs/starlight': '*', astro: '*' };
  const project = { type: 'module', private: true, dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  return pages.length;
};
