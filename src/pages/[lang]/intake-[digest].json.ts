import type { APIRoute } from 'astro';
import { intakeCues } from '../../components/search/intake-cues.ts';
import { searchFilePaths } from '../../components/search/search-file.ts';

export const getStaticPaths = () => searchFilePaths('intake');

/** How people give the answers of the graph, fetched when the box is touched. */
export const GET: APIRoute = () => Response.json(intakeCues());
