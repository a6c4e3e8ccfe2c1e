import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { astroCode } from '../astro-code.ts';

const importsOf = (sheet: string): string =>
  [...sheet.matchAll(/@import ('[^']+');/g)].map(([, path]) => `import ${path};`).join('\n');

/** What stands for a file in the copy, by path: code with the same imports. */
const asCode = (path: string, source: string): Record<string, string> => {
  if (path.endsWith('.css')) return { [`${path}.ts`]: importsOf(source) };
  if (!path.endsWith('.astro')) return { [path]: source };
  const { server, browser } = astroCode(source);
  if (browser.trim() === '') return { [`${path}.ts`]: server };
  return {
    [`${path}.ts`]: `${server}\nimport './${basename(path)}.client.ts';`,
    [`${path}.client.ts`]: browser,
  };
};

/**
 * Copies the files of a project that import and are imported, so that a tool that reads TypeScript
 * sees them all: `Name.astro` as `Name.astro.ts` and its scripts as `Name.astro.client.ts`,
 * `name.css` as `name.css.ts`. Imports stay as they are: `./Name.astro` finds `Name.astro.ts`. Tests
 * are left out: they may use everything.
 */
export const copyAsCode = (from: string, patterns: readonly string[], to: string): void => {
  for (const path of globSync([...patterns], { cwd: from, exclude: ['**/*.test.*'] })) {
    const files = asCode(path, readFileSync(join(from, path), 'utf8'));
    for (const [name, source] of Object.entries(files)) {
      mkdirSync(dirname(join(to, name)), { recursive: true });
      writeFileSync(join(to, name), source);
    }
  }
};

/** The file that one of the copy stands for. */
export const original = (path: string): string =>
  path.replace(/(\.astro)(?:\.client)?\.ts$/, '$1').replace(/(\.css)\.ts$/, '$1');
