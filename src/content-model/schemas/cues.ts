import { z } from 'zod';
import { listOf, strict } from './strict.ts';

const phraseRemedy = 'Write words or phrases as people write them, with a comma after each.';
const answerRemedy = 'Name answers as "question.answer", by their ids in wizard.yaml.';

/** Phrases in one text, parted by commas: a list of thousands of lines nobody reads. */
const phrases = z
  .string({ error: phraseRemedy })
  .transform((text) => text.split(',').map((phrase) => phrase.trim()))
  .pipe(listOf(z.string().min(1, { error: phraseRemedy }), phraseRemedy));
const answer = z
  .string({ error: answerRemedy })
  .regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, { error: answerRemedy });

const cue = strict('a cue', {
  /** The answers that whoever says so gives, each as `question.answer`. */
  means: listOf(answer, answerRemedy).min(1, { error: answerRemedy }),
  /** Words and phrases; `…` stands for other words of the same sentence. */
  says: phrases,
});

/** How people give the answers of the decision graph: `src/content/cues/{language}.yaml`. */
export const cuesSchema = strict('the cues', {
  /** What says that a thing is not meant, right before its name and right after it. */
  against: strict('what speaks against a thing', { before: phrases, after: phrases }),
  /** Words that say the same; each list is read as its first, in the order of the lists. */
  alike: z.array(phrases, { error: 'Write "alike" as a list of lists.' }),
  /** Words of what is none of our business. */
  outside: phrases,
  cues: z.array(cue, { error: 'Write "cues" as a list.' }),
});

/** The cues of a language as written. */
export type CuesFile = z.infer<typeof cuesSchema>;
