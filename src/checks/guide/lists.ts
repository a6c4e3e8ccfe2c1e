import { maskCode } from './mask.ts';

/** A numbered list of a guide. */
export interface NumberedList {
  /** Whether it stands in `<Steps>`. */
  readonly steps: boolean;
  readonly items: readonly { readonly text: string; readonly index: number }[];
  readonly index: number;
}

/** The numbered lists of an MDX text; nested ones count for themselves. */
export const numberedLists = (body: string): NumberedList[] => {
  const masked = maskCode(body);
  const lists: { steps: boolean; items: { text: string; index: number }[]; index: number }[] = [];
  let open = false;
  let steps = false;
  let index = 0;
  for (const line of masked.split('\n')) {
    const original = body.slice(index, index + line.length);
    if (/<Steps>/.test(line)) steps = true;
    if (/<\/Steps>/.test(line)) steps = false;
    const number = /^(\s*)(\d+)[.)]\s/.exec(line);
    if (number) {
      if (!open || number[2] === '1') lists.push({ steps, items: [], index });
      open = true;
      lists.at(-1)?.items.push({ text: original.slice(number[0].length), index });
    } else if (/^(#|<|\S)/.test(line)) {
      open = false;
    } else if (open && line.trim() !== '') {
      const item = lists.at(-1)?.items.at(-1);
      if (item) item.text += ` ${original.trim()}`;
    }
    index += line.length + 1;
  }
  return lists;
};
