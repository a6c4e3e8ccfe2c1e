import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { createRoutes } from '../../routing/paths.ts';
import { content } from '../../content-model/site-content.ts';
import { useWords } from '../../content-model/translate.ts';
import { languages } from '../../languages/languages.ts';
import { searchData } from '../../search/collect.ts';
import { indexFiles } from './index-files.ts';
import { sourcesOf } from './records.ts';

afterAll(async () => {
  await close();
});

describe.each(languages)('the search of %s', (language) => {
  const sources = sourcesOf(content, language, createRoutes('/mail/'), useWords(language));
  const data = searchData(sources, content.aliases.get(language), () => '');

  it('leads to every page once, below the base path', () => {
    const addresses = data.records.map(({ url }) => url);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.every((url) => url.startsWith(`/mail/${language}/`))).toBe(true);
    const pages = content.guides.filter((guide) => guide.language === language);
    const slugs = new Set(data.records.map(({ slug }) => slug));
    expect(pages.filter(({ id }) => !slugs.has(id))).toEqual([]);
  });

  it('gives every record a title and a line of text without markup', () => {
    expect(data.records.filter(({ title, line }) => title === '' || line === '')).toEqual([]);
    const texts = sources.filter(({ kind }) => kind === 'page').map(({ body }) => body);
    expect(texts.filter((body) => /<\w|\]\(|\{#/.test(body))).toEqual([]);
  });

  it('is a file that the engine can load: its code, its index and nothing for other pages', async () => {
    const paths = (await indexFiles(sources.slice(0, 3), data)).map(({ path }) => path);
    expect(paths).toContain('pagefind.js');
    expect(paths).toContain('pagefind-entry.json');
    expect(paths.filter((path) => /^(?:fragment\/|.*(?:ui|worker|highlight))/.test(path))).toEqual(
      [],
    );
  });
});
