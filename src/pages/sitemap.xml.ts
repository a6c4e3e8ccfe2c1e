import { content } from '../content-model/site-content.ts';
import type { APIRoute } from 'astro';
import { findGuide, pagesIn, topicsIn } from '../content-model/guides.ts';
import { otherPages } from '../components/site/page-list.ts';
import { firstLanguage, languages, type Language } from '../languages/languages.ts';
import { routes } from '../routing/site-routes.ts';

const translated = ({ id }: { readonly id: string }): boolean =>
  languages.every((language) => findGuide(language, id)?.text.language === language);

const paths = [
  '',
  'guides',
  ...[...topicsIn(firstLanguage), ...pagesIn(firstLanguage)]
    .filter(translated)
    .map(({ id }) => `guides/${id}`),
  'troubleshoot',
  ...Object.keys(content.graph.questions).map((question) => `troubleshoot/${question}`),
  'map',
  ...otherPages.map(({ path }) => path),
];

/** All pages with their counterparts; written here since the languages share every path. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (language: Language, path: string) =>
    new URL(routes.page(language, path), site).href;
  const links = (path: string) =>
    [
      ...languages.map((language) => [language, language] as const),
      ['x-default', firstLanguage] as const,
    ]
      .map(
        ([hreflang, language]) =>
          `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${absolute(language, path)}"/>`,
      )
      .join('');
  const urls = paths.flatMap((path) =>
    languages.map((language) => `<url><loc>${absolute(language, path)}</loc>${links(path)}</url>`),
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
