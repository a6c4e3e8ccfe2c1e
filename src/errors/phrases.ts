/** Tables of phrases by name, as the files of `src/content/error-words` hold them. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** The most units that ` … ` stands for. */
const gap = 30;

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const part = (written: string, tables: Phrases): string => {
  const name = /^\{(\w+)\}$/.exec(written)?.[1];
  if (name !== undefined) return `(?:${anyOf(tables[name] ?? [], tables)})`;
  const begins = written.startsWith('<');
  const ends = written.endsWith('>');
  const text = written.slice(begins ? 1 : 0, ends ? -1 : undefined);
  return `${begins ? '\\b' : ''}${literal(text)}${ends ? '\\b' : ''}`;
};

const phrase = (written: string, tables: Phrases): string =>
  written.startsWith('/')
    ? written.slice(1)
    : written
        .split(' … ')
        .map((piece) => part(piece, tables))
        .join(`.{0,${gap}}`);

/**
 * The source of a pattern that finds any of the phrases. A phrase is found wherever it stands;
 * `<` before it and `>` behind it ask for the edge of a word, ` … ` for a gap of at most 30 units,
 * `{name}` for any phrase of that table; behind `/` stands a pattern.
 */
export const anyOf = (phrases: readonly string[], tables: Phrases = {}): string =>
  phrases.map((written) => phrase(written, tables)).join('|');
