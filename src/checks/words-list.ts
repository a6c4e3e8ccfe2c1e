/** The texts of a file of words by their whole key: `menu.home` → `Start`. */
export const wordsList = (value: unknown, prefix = ''): Map<string, string> => {
  if (typeof value === 'string') return new Map([[prefix, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...wordsList(inner, prefix === '' ? key : `${prefix}.${key}`),
    ]),
  );
};

/** The names in `{{…}}` of a text, sorted. */
export const placeholders = (text: string): string[] =>
  [
    ...new Set([...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1] ?? '')),
  ].sort();
