import { content } from '../../content-model/site-content.ts';
import type { APIRoute } from 'astro';
import { wizardModel } from '../../components/wizard/wizard-file.ts';
import { languages } from '../../languages/languages.ts';
import { routes } from '../../routing/site-routes.ts';

/** The decision graph with its words in both languages, for other tools. */
export const GET: APIRoute = () =>
  Response.json({
    ...content.graph,
    ...Object.fromEntries(
      languages.map((language) => {
        const { words, pages, topics } = wizardModel(language);
        return [language, { href: routes.page(language, 'troubleshoot'), words, pages, topics }];
      }),
    ),
  });
