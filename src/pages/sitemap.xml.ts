import type { APIRoute } from 'astro';
import { findGuide, pagesIn, topicsIn } from '../content-model/guides.ts';
import { hasOwnPage, productsIn } from '../content-model/products.ts';
import { wizardModel } from '../components/wizard/wizard-file.ts';
import { otherPages } from '../components/site/page-list.ts';
import { sourceGroups } from '../components/sources/shown-groups.ts';
import { listedByProtocol } from '../errors/listed.ts';
import { content } from '../content-model/site-content.ts';
import { type Language } from '../languages/languages.ts';
import { firstOffered, offeredLanguages } from '../content-model/offered.ts';
import { routes } from '../routing/site-routes.ts';

/** The languages that have a page in their own words. */
const editionsOf = (id: string): Language[] =>
  offeredLanguages.filter((language) => findGuide(language, id)?.text.language === language);

/** Paths of all pages, with the languages that have them. */
const pages: readonly { readonly path: string; readonly editions: readonly Language[] }[] = [
  ...['', 'guides'].map((path) => ({ path, editions: offeredLanguages })),
  ...[...topicsIn(firstOffered), ...pagesIn(firstOffered)].map(({ id }) => ({
    path: `guides/${id}`,
    editions: editionsOf(id),
  })),
  ...[
    'troubleshoot',
    ...Object.keys(wizardModel(firstOffered).graph.questions).map(
      (question) => `troubleshoot/${question}`,
    ),
    'map',
    ...otherPages.map(({ path }) => path),
    ...listedByProtocol(content.errors.map(({ signature }) => signature)).map(({ path }) => path),
    ...sourceGroups.map(({ path }) => path),
    ...productsIn(firstOffered)
      .filter(hasOwnPage)
      .map(({ id }) => `products/${id}`),
  ].map((path) => ({ path, editions: offeredLanguages })),
];

/** All pages with their counterparts; written here since the languages share every path. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (language: Language, path: string) =>
    new URL(routes.page(language, path), site).href;
  const links = (path: string, editions: readonly Language[]) =>
    [
      ...editions.map((language) => [language, language] as const),
      ['x-default', editions[0] ?? firstOffered] as const,
    ]
      .map(
        ([hreflang, language]) =>
          `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${absolute(language, path)}"/>`,
      )
      .join('');
  const urls = pages.flatMap(({ path, editions }) =>
    editions.map(
      (language) => `<url><loc>${absolute(language, path)}</loc>${links(path, editions)}</url>`,
    ),
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
