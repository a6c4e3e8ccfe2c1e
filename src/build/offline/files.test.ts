import { describe, expect, it } from 'vitest';
import { chooseFiles } from './files.ts';

const site = new Map([
  ['index.html', 10],
  ['ja/index.html', 10],
  ['ja/guides/index.html', 10],
  ['ja/guides/smtp/index.html', 10],
  ['ja/guides/mdm/index.html', 10],
  ['qr/ja/smtp.svg', 10],
  ['_astro/site.a1.css', 10],
  ['_astro/site.a1.css.br', 3],
  ['pagefind/ja/pagefind.js', 10],
  ['pagefind/ja/index/und_1.pf_index', 10],
  ['search/manifest.json', 10],
  ['api/guides.json', 10],
  ['robots.txt', 10],
  ['.htaccess', 10],
  ['web.config', 10],
  ['staticwebapp.config.json', 10],
  ['service-worker.js', 10],
  ['offline/older.pack', 10],
  ['.well-known/security.txt', 10],
]);

describe('what is kept for reading without a network', () => {
  it('is every page, the search and what they need, and nothing else', () => {
    const { chosen, left } = chooseFiles(site);
    expect(left).toEqual({ guides: 0, search: false });
    expect(chosen).toEqual([
      'index.html',
      'ja/index.html',
      'ja/guides/index.html',
      '_astro/site.a1.css',
      'pagefind/ja/pagefind.js',
      'pagefind/ja/index/und_1.pf_index',
      'search/manifest.json',
      'ja/guides/smtp/index.html',
      'qr/ja/smtp.svg',
      'ja/guides/mdm/index.html',
    ]);
  });

  it('leaves guides out first when there is too much, and the search only as a whole', () => {
    expect(chooseFiles(site, { bytes: 90, files: 99 }).left).toEqual({ guides: 1, search: false });
    const { chosen, left } = chooseFiles(site, { bytes: 65, files: 99 });
    expect(left).toEqual({ guides: 1, search: true });
    expect(chosen.filter((path) => path.startsWith('pagefind'))).toEqual([]);
    expect(chosen).toContain('ja/guides/smtp/index.html');
  });

  it('is not more files than a browser can well keep', () => {
    expect(chooseFiles(site, { bytes: 999, files: 6 }).left).toEqual({ guides: 1, search: true });
  });

  it('is never without what every page needs', () => {
    expect(() => chooseFiles(site, { bytes: 10, files: 99 })).toThrow(
      'no room for what every page needs',
    );
  });
});
