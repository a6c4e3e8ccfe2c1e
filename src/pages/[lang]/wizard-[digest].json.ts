import type { APIRoute } from 'astro';
import { wizardFile } from '../../components/wizard/wizard-file.ts';
import { isLanguage } from '../../languages/languages.ts';
import { offeredLanguages } from '../../content-model/offered.ts';

export const getStaticPaths = () =>
  offeredLanguages.map((lang) => ({ params: { lang, digest: wizardFile(lang).digest } }));

/** The wizard of one language for the browser; the digest keeps two versions apart. */
export const GET: APIRoute = ({ params: { lang } }) => {
  if (!isLanguage(lang)) throw new Error(`"${lang}" is no language of the site.`);
  return new Response(wizardFile(lang).json, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
