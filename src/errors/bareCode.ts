import { type MappedText, replaceMapped } from './mappedText.ts';

/**
 * Gives a code that stands alone, as people copy it from a log or a window, what it has before it
 * in a message: `50126` is AADSTS50126 of Microsoft Entra ID, `800ccc0e` is 0x800ccc0e of Windows.
 * Within a sentence numbers mean anything, so that any other text stays as it is. Takes and gives
 * normalised text.
 */
export const withBareCode = (text: MappedText): MappedText => {
  const code = /^ *#?([\da-f]+) *$/.exec(text.text)?.[1] ?? '';
  const before = /^[5679]\d{4,6}$/.test(code) ? 'aadsts' : /^8[\da-f]{7}$/.test(code) ? '0x' : '';
  return before === '' ? text : replaceMapped(text, /#?[\da-f]+/g, before + code);
};
