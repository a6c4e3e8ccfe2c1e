import type { SearchModel } from './model.ts';
import { readJson } from './read-file.ts';

/** Fetches the model of the box; rejects when it is not there, as after a new release. */
export const loadModel = async (href: string): Promise<SearchModel> =>
  (await readJson(href)) as SearchModel;
