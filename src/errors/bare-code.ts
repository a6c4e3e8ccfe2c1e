import { type MappedText, replaceMapped } from './mapped-text.ts';

// What stands before and after a code in a message. 535 is the reply to a refused sign-in for
// sending (RFC 4954); the numbers with points are those that Exchange Online adds to such replies.
const messages: readonly (readonly [code: RegExp, before: string, after: string])[] = [
  [/^[5679]\d{4,6}$/, 'aadsts', ''],
  [/^8[\da-f]{7}$/, '0x', ''],
  [/^535$/, '', ' authentication unsuccessful'],
  [/^5\.7\.3$/, '535 ', ''],
  [/^5\.7\.30$/, '550 ', ''],
];

/**
 * Gives a code that stands alone, as people copy it from a log, a window or the panel of a printer,
 * what a message has around it: `50126` is AADSTS50126 of Microsoft Entra ID, `800ccc0e` is
 * 0x800ccc0e of Windows. Within a sentence numbers mean anything, so that any other text stays as it
 * is. Takes and gives normalised text.
 */
export const withBareCode = (text: MappedText): MappedText => {
  const code = /^ ?#?([\da-f.]{1,20}) ?$/.exec(text.text)?.[1] ?? '';
  const message = messages.find(([pattern]) => pattern.test(code));
  if (!message) return text;
  const [, before, after] = message;
  return replaceMapped(text, /#?[\da-f.]{1,20}/g, before + code + after);
};
