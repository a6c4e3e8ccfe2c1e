import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rewrites every built page. Answers how many characters all of them lost. */
export const eachPage = (dist: string, rewrite: (html: string) => string): number => {
  let saved = 0;
  for (const page of globSync('**/*.html', { cwd: dist })) {
    const path = join(dist, page);
    const html = readFileSync(path, 'utf8');
    const rewritten = rewrite(html);
    saved += html.length - rewritten.length;
    if (rewritten !== html) writeFileSync(path, rewritten);
  }
  return saved;
};
