import type { APIRoute } from 'astro';
import { errorSignatures } from '../../data/errors.ts';
import { languages } from '../../i18n/languages.ts';
import { routes } from '../../site.ts';

/** Every error signature with its words in both languages, for other tools. */
export const GET: APIRoute = () =>
  Response.json(
    errorSignatures.map((signature) => ({
      ...signature,
      href: Object.fromEntries(
        languages.map((language) => [
          language,
          routes.page(language, 'reference/errors', signature.id),
        ]),
      ),
    })),
  );
