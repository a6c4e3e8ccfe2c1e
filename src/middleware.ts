import { defineMiddleware } from 'astro:middleware';
import { useWords } from './content-model/translate.ts';
import { pageLanguage } from './routing/page-language.ts';

/** Every page and part takes its language and its words from here, wherever it stands. */
export const onRequest = defineMiddleware(({ url, locals }, next) => {
  locals.language = pageLanguage(url);
  locals.t = useWords(locals.language);
  return next();
});
