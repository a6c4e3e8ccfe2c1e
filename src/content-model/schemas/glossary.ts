import { z } from 'zod';
import { languages } from '../../languages/languages.ts';
import { guideId, sourceKey } from './ids.ts';
import { localised, localisedList } from './localised.ts';
import { strict, uniqueIds } from './strict.ts';

const idRemedy = 'Write "id" in lower case with hyphens, for example "basic-authentication".';

/** One name for one thing. */
export const glossaryTerm = strict('a glossary term', {
  /** Name of the term in the guides; lower case with hyphens. */
  id: z.string({ error: idRemedy }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: idRemedy }),
  /** The name that all pages use. */
  term: localised('the term'),
  /** Other names that people still search for; search knows them. */
  former: localisedList('former names'),
  /**
   * Names that guides must not use. One that is also in `former` may stand once a guide, in
   * brackets. The exact words of a screen are exempt.
   */
  avoid: localisedList('names to avoid'),
  /** One plain sentence for somebody who is not technical. */
  meaning: localised('the meaning'),
  /** The topic or page where it matters most. */
  page: guideId.optional(),
  /** Source that explains it: a key of sources.yaml. */
  url: sourceKey.optional(),
}).refine(
  ({ term, avoid }) => languages.every((code) => !avoid[code]?.includes(term[code] ?? '')),
  {
    path: ['avoid'],
    error: 'Remove the term itself from "avoid".',
  },
);

/** The whole of glossary.yaml; ids are unique. */
export const glossary = z
  .array(glossaryTerm, { error: 'Write glossary.yaml as a list of terms.' })
  .superRefine(uniqueIds('Give every glossary term an "id" of its own.'));

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
