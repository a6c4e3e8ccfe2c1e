import { readdirSync } from 'node:fs';

/** The pages below a language by their path: every Astro page whose address is not computed. */
export const readPages = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.astro') && !name.includes('['))
    .map((name) => name.replace(/\.astro$/, '').replace(/(^|\/)index$/, ''))
    .sort();
