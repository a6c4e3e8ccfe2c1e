import { z } from 'zod';

/**
 * An object that refuses unknown fields and names them with the allowed ones.
 * `name` says what the object is, with its article: "a timeline entry".
 */
export function strict<Shape extends z.ZodRawShape>(name: string, shape: Shape) {
  const allowed = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Remove ${quote(issue.keys)} from ${name}, or correct the spelling. Allowed: ${allowed}.`
        : `Write ${name} as fields with these names: ${allowed}.`,
  });
}

/** One value of a closed list; the refusal names the list. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: () => `Use one of: ${values.join(', ')}.` });
}

/** A list without repeats. `remedy` is the whole sentence for a value that is no list. */
export function listOf<Item extends z.ZodType<string>>(item: Item, remedy: string) {
  return z.array(item, { error: remedy }).superRefine((values, context) => {
    const repeated = values.filter((value, index) => values.indexOf(value) !== index);
    if (repeated.length > 0) {
      context.addIssue({ code: 'custom', message: `Name ${quote(repeated)} only once.` });
    }
  });
}

/** Refuses entries whose id another one has, by their place. */
export const uniqueIds =
  (remedy: string) =>
  (entries: readonly { readonly id: string }[], context: z.core.$RefinementCtx): void => {
    const ids = entries.map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) === index) continue;
      context.addIssue({ code: 'custom', path: [index, 'id'], message: remedy });
    }
  };

function quote(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
