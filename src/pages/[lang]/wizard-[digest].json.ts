import type { APIRoute } from 'astro';
import { wizardDigest, wizardModel } from '../../data/wizard-model.ts';
import { isLanguage, languages } from '../../i18n/languages.ts';

export const getStaticPaths = () =>
  languages.map((lang) => ({ params: { lang, digest: wizardDigest(lang) } }));

/** The wizard of one language for the browser, fetched once and then kept. */
export const GET: APIRoute = ({ params: { lang } }) => {
  if (!isLanguage(lang)) throw new Error(`"${lang}" is no language of the site.`);
  return new Response(JSON.stringify(wizardModel(lang)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
