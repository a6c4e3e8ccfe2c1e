import type { APIRoute } from 'astro';
import { searchFilePaths, signatureFile } from '../../components/search/search-file.ts';
import { isLanguage } from '../../languages/languages.ts';

export const getStaticPaths = () => searchFilePaths('errors');

/** The error signatures of one language, fetched when a text looks like an error. */
export const GET: APIRoute = ({ params: { lang } }) => {
  if (!isLanguage(lang)) throw new Error(`"${lang}" is no language of the site.`);
  return Response.json(signatureFile(lang));
};
