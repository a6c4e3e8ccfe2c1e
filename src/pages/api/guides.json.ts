import type { APIRoute } from 'astro';
import { findGuide, guidesIn } from '../../content-model/guides.ts';
import { firstLanguage, languages } from '../../languages/languages.ts';
import { routes } from '../../routing/site-routes.ts';

/** Every guide with its words in both languages, for other tools. */
export const GET: APIRoute = () =>
  Response.json(
    guidesIn(firstLanguage).map(({ slug, text }) => ({
      slug,
      audience: text.front.audience,
      apps: text.front.apps,
      reviewed: text.front.reviewed,
      reviewBy: text.front.reviewBy,
      ifNot: text.front.ifNot,
      ...Object.fromEntries(
        languages.map((language) => {
          const data = findGuide(language, slug)?.text.front;
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
