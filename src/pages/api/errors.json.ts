import type { APIRoute } from 'astro';
import { content } from '../../content-model/site-content.ts';
import { placeInList } from '../../errors/listed.ts';
import { offeredLanguages } from '../../content-model/offered.ts';
import { routes } from '../../routing/site-routes.ts';

/** Raised when a field changes its meaning or goes. */
const version = 2;

/** Every error signature with its words in both languages, for other tools. */
export const GET: APIRoute = () =>
  Response.json({
    version,
    errors: content.errors.map(({ signature }) => ({
      ...signature,
      href: Object.fromEntries(
        offeredLanguages.map((language) => [
          language,
          routes.page(language, ...placeInList(signature)),
        ]),
      ),
    })),
  });
