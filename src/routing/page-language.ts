import { firstLanguage, type Language } from '../languages/languages.ts';
import { routes } from './site-routes.ts';

/** The language of the page at this address; the first language outside `/ja/` and `/en/`. */
export const pageLanguage = (url: URL): Language =>
  routes.parse(url.pathname)?.language ?? firstLanguage;
