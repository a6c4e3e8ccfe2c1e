import type { APIRoute } from 'astro';
import { findGuide, guidesIn } from '../../content-model/guides.ts';
import { languages } from '../../languages/languages.ts';
import { routes } from '../../routing/site-routes.ts';

/** Every guide with its words in both languages, for other tools. */
export const GET: APIRoute = () =>
  Response.json(
    guidesIn(languages[0]).map(({ slug, entry }) => ({
      slug,
      audience: entry.data.audience,
      apps: entry.data.apps,
      reviewed: entry.data.reviewed,
      reviewBy: entry.data.reviewBy,
      ifNot: entry.data.ifNot,
      ...Object.fromEntries(
        languages.map((language) => {
          const data = findGuide(language, slug)?.entry.data;
          return [
            language,
            {
              title: data?.title,
              summary: data?.summary,
              keywords: data?.keywords,
              href: routes.page(language, `guides/${slug}`),
            },
          ];
        }),
      ),
    })),
  );
