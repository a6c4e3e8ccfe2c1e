import type { APIRoute } from 'astro';
import { wizardModel } from '../../data/wizard-model.ts';
import { graph } from '../../data/wizard.ts';
import { languages } from '../../i18n/languages.ts';
import { routes } from '../../site.ts';

/** The decision graph with its words in both languages, for other tools. */
export const GET: APIRoute = () =>
  Response.json({
    ...graph,
    ...Object.fromEntries(
      languages.map((language) => {
        const { words, guides } = wizardModel(language);
        return [language, { href: routes.page(language, 'troubleshoot'), words, guides }];
      }),
    ),
  });
