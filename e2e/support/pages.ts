import { readFileSync } from 'node:fs';

/** Paths of every page of the built site, from its own sitemap, and the two outside of it. */
export const everyPath = (): string[] => {
  const sitemap = readFileSync(`${process.env['DIST'] ?? 'dist'}/sitemap.xml`, 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  return ['/', '/404.html', ...paths];
};
