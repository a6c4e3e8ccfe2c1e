import { z } from 'zod';

const phraseRemedy = 'Write words or phrases as people write them; put numbers in quotes.';
const firstRemedy = 'Begin a list of synonyms with a single word, which stands for the others.';

const phrase = z.string({ error: phraseRemedy }).trim().min(1, { error: phraseRemedy });

const synonyms = z
  .array(phrase)
  .min(2, { error: 'Give at least two words that mean the same.' })
  .refine(([first = '']) => !first.includes(' '), { error: firstRemedy });

/** What the search knows of the words of people: `src/content/aliases/{language}.yaml`. */
export const aliasesSchema = z.strictObject({
  /** Words that say nothing about the subject. */
  ignored: z.array(phrase),
  /** Words that mean the same; the first one stands for all. */
  synonyms: z.array(synonyms),
  /** How people ask for the pages that are no guide, by their paths. */
  lists: z.record(z.string(), z.array(phrase)),
});

/** The words of people as written. */
export type AliasesFile = z.infer<typeof aliasesSchema>;
