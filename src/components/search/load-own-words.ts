import type { Cues } from '../../intake/index.ts';
import type { SearchData } from '../../search/data.ts';
import type { WizardModel } from '../../wizard/model.ts';
import type { SearchModel } from './model.ts';
import { createOwnWords, type ReadOwnWords } from './own-words.ts';
import { readJson } from './read-file.ts';

/** Fetches what own words are read with; rejects when a part is missing. */
export const loadOwnWords = async (
  { wizard, cues }: SearchModel,
  data: Promise<SearchData>,
): Promise<ReadOwnWords> => {
  const files = await Promise.all([readJson(wizard), readJson(cues), data]);
  return createOwnWords(files[0] as WizardModel, files[1] as Cues, files[2]);
};
