const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]+|\\["\\/bfnrt]|\\u[\da-f]{4})*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.]))/iuy;

type Wanted =
  'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** What may follow a token in an object or list; undefined where the token may not stand. */
const follow = (
  wanted: Wanted,
  mark: string,
  isText: boolean,
  open: string[],
): Wanted | undefined => {
  const inside = (): Wanted => (open.length === 0 ? 'nothing' : 'comma-or-end');
  const takesValue = wanted === 'value' || wanted === 'value-or-end';
  const takesKey = wanted === 'key' || wanted === 'key-or-end';
  const closes = wanted === 'comma-or-end' || wanted.endsWith('-or-end');
  switch (mark) {
    case '{':
    case '[':
      if (!takesValue) return undefined;
      open.push(mark);
      return mark === '{' ? 'key-or-end' : 'value-or-end';
    case '}':
    case ']':
      if (!closes || open.pop() !== (mark === '}' ? '{' : '[')) return undefined;
      return inside();
    case ':':
      return wanted === 'colon' ? 'value' : undefined;
    case ',':
      if (wanted !== 'comma-or-end') return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    default:
      if (takesKey) return isText ? 'colon' : undefined;
      return takesValue ? inside() : undefined;
  }
};

/**
 * Where a text stops being JSON, as an offset; its length for JSON that only ends too early.
 * Browsers do not agree on telling this, and some do not tell it at all.
 */
export const firstError = (text: string): number => {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    const start = at + (/^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
    if (!found) return start;
    const next = follow(wanted, found[1] ?? '', found[2] !== undefined, open);
    if (!next) return start;
    wanted = next;
    at = token.lastIndex;
  }
};
