import type { z } from 'zod';
import { text } from './localised.ts';
import { oneOf, strict } from './strict.ts';

/** Who gets a text. */
export const receivers = [
  'administrator',
  'vendor',
  'owner',
  'staff',
  'person',
  'help-desk',
] as const;

const blank = text('Write the blank as it stands in the text, with its brackets.');

/** Front matter of a text to send: `src/content/texts/{language}/{id}.md`. */
export const textToSend = strict('the front matter of a text to send', {
  /** What it is for. */
  title: text('Write "title" as what the text is for.'),
  /** Who gets it. */
  to: oneOf(receivers),
  /** The subject of the mail. */
  subject: text('Write "subject" as the subject of the mail.'),
  /** The blanks that the report reader can fill, as they stand in the text. */
  fills: strict('the blanks of a text', {
    account: blank.optional(),
    app: blank.optional(),
    by: blank.optional(),
  }).optional(),
});

export type TextToSend = z.infer<typeof textToSend>;
