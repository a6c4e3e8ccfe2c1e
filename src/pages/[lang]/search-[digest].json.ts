import type { APIRoute } from 'astro';
import { searchFilePaths, searchModel } from '../../components/search/search-file.ts';
import { isLanguage } from '../../languages/languages.ts';

export const getStaticPaths = () => searchFilePaths('search');

/** What the search box of one language needs, fetched when the box is touched. */
export const GET: APIRoute = ({ params: { lang } }) => {
  if (!isLanguage(lang)) throw new Error(`"${lang}" is no language of the site.`);
  return Response.json(searchModel(lang));
};
