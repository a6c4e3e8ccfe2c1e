import type { APIRoute } from 'astro';
import { wizardModel } from '../../components/wizard/wizard-file.ts';
import { firstOffered, offeredLanguages } from '../../content-model/offered.ts';
import { routes } from '../../routing/site-routes.ts';

/** The decision graph with its words in both languages, for other tools. */
export const GET: APIRoute = () =>
  Response.json({
    ...wizardModel(firstOffered).graph,
    ...Object.fromEntries(
      offeredLanguages.map((language) => {
        const { words, pages, topics } = wizardModel(language);
        return [language, { href: routes.page(language, 'troubleshoot'), words, pages, topics }];
      }),
    ),
  });
