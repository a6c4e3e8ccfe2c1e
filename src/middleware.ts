import { defineMiddleware } from 'astro:middleware';
import { useWords } from './content-model/translate.ts';
import { firstOffered } from './content-model/offered.ts';
import { routes } from './routing/site-routes.ts';

/** Every page and part takes its language and its words from here, wherever it stands. */
export const onRequest = defineMiddleware(({ url, locals }, next) => {
  locals.language = routes.parse(url.pathname)?.language ?? firstOffered;
  locals.t = useWords(locals.language);
  return next();
});
