import { textIn } from '../../languages/localised.ts';
import { content } from '../../content-model/site-content.ts';
import type { APIRoute } from 'astro';
import { atomFeed } from '../../components/timeline/feed.ts';
import { findGuide } from '../../content-model/guides.ts';
import { type Language } from '../../languages/languages.ts';
import { offeredLanguages } from '../../content-model/offered.ts';
import { useWords } from '../../content-model/translate.ts';
import { routes } from '../../routing/site-routes.ts';

export const getStaticPaths = () => offeredLanguages.map((lang) => ({ params: { lang } }));

/** What changed on the site, for feed readers. */
export const GET: APIRoute = ({ params, site, url }) => {
  const language = params['lang'] as Language;
  const t = useWords(language);
  const base = site ?? url;
  const absolute = (address: string) => new URL(address, base).href;
  // The year is part of a tag for ever; it says when the host was the site's own (RFC 4151).
  const tag = `tag:${base.hostname},2026:changes/${language}`;
  const feed = atomFeed({
    id: tag,
    language,
    title: `${t('site.name')}: ${t('changes.title')}`,
    author: textIn(content.organisation.name, language),
    self: absolute(routes.file(`${language}/changes.xml`)),
    home: absolute(routes.page(language)),
    entries: content.changes.map(({ id, date, title, pages: ids }) => {
      const pages = ids
        .flatMap((guide) => findGuide(language, guide) ?? [])
        .map(({ id: guide, text }) => ({
          title: text.front.title,
          url: absolute(routes.page(language, `guides/${guide}`)),
        }));
      return {
        id: `${tag}/${id}`,
        date,
        title: textIn(title, language),
        url: pages[0]?.url ?? absolute(routes.page(language)),
        pages,
      };
    }),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
