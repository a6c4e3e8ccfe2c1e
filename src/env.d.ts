import type { Translate } from './content-model/translate.ts';
import type { Language } from './languages/languages.ts';

declare global {
  namespace App {
    interface Locals {
      /** The language of the page. */
      language: Language;
      /** Looks up a word in it. */
      t: Translate;
      /** Parts of a page's text that the page puts elsewhere, as markup (PageBody.astro). */
      aside: { why?: string; notYet?: string };
    }
  }
}
