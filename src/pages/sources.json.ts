import type { APIRoute } from 'astro';
import { sourceGroups } from '../components/sources/shown-groups.ts';
import { groupOfSource } from '../content-model/source-groups.ts';

/** The group of every source by its key, for addresses from when all stood on one page. */
export const GET: APIRoute = () => Response.json(groupOfSource(sourceGroups));
