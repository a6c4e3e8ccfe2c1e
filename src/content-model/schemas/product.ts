import { z } from 'zod';
import { day, partialDate } from './dates.ts';
import { pageId, sourceKey, textId } from './ids.ts';
import { localised, localisedList, text } from './localised.ts';
import { listOf, oneOf, strict } from './strict.ts';

/** What a product is, in the order of lists. */
export const productKinds = [
  'mail-app',
  'device',
  'groupware',
  'ticket-system',
  'business-app',
  'rooms',
  'backup',
  'library',
] as const;

/** Whether a product can do without a password; `unknown`: nobody has said so yet. */
export const readiness = ['yes', 'partly', 'no', 'unknown'] as const;

/** Texts of every language, line by line the same ones; none unless given. */
const lines = (what: string) => localisedList(what).optional();

const trap = strict('a trap', {
  /** What one sees, and when. */
  see: localised('what one sees'),
  /** The message, letter for letter. */
  text: text('Write "text" as the exact message in quotes, or leave it out.').optional(),
  /** What puts it right. */
  cure: localised('the cure'),
});

const facts = {
  /** Its name, as its maker writes it. */
  name: localised('the name'),
  /** Other common ways of writing the name, in any language, slips included. */
  aliases: listOf(
    text('Write an alias as people type it, in quotes.'),
    'Write "aliases" as a list of names; [] when there are none.',
  ),
  kind: oneOf(productKinds),
  ready: oneOf(readiness),
  /** How it signs in, or why it cannot: the sentence after "yes" or "no"; absent when unknown. */
  answer: localised('the answer').optional(),
  /** Since which version. */
  since: localised('the version').optional(),
  /** What to do, step by step. */
  steps: lines('the steps'),
  /** Where to set it, in the words of the product. */
  settings: lines('the settings'),
  /** What goes wrong with it, and the cure. */
  traps: z.array(trap, { error: 'Write "traps" as a list.' }).default([]),
  /** The page that fixes it, as `topic/page`. */
  page: pageId,
  /** A text to send to its maker or owner. */
  ask: textId.optional(),
  /** Where all of it comes from. */
  sources: listOf(sourceKey, 'Write "sources" as a list of keys of sources.yaml.').default([]),
  /** Date of what the sources say, as exactly as known. */
  date: partialDate.optional(),
  /** When it was last held against the sources. */
  reviewed: day,
};

/** A product that reads or sends mail: a file of `src/content/products` or `own/products`. */
export const product = strict('a product', facts)
  .refine(({ ready, answer }) => (ready === 'unknown') === (answer === undefined), {
    path: ['answer'],
    error: 'Write the answer by language, or set "ready" to unknown and leave the answer out.',
  })
  .refine(({ ready, ask }) => ready !== 'unknown' || ask !== undefined, {
    path: ['ask'],
    error: 'Name a file of src/content/texts to send to the maker.',
  })
  .refine(({ steps, settings }) => [steps, settings].every(sameLength), {
    path: ['steps'],
    error: 'Give steps and settings the same number of lines in every language.',
  });

function sameLength(lists: z.infer<ReturnType<typeof lines>>): boolean {
  return new Set(Object.values(lists ?? {}).map((list) => list?.length)).size <= 1;
}

export type ProductFile = z.infer<typeof product>;
export type ProductKind = (typeof productKinds)[number];
export type Ready = (typeof readiness)[number];
