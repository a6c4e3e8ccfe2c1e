/** The delimiters that exports come with. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** What the beginning of a text shows; `start` is where the header or the first value begins. */
export type FirstLook =
  | { kind: 'json'; start: number }
  | { kind: 'csv'; start: number; delimiter: Delimiter; typeLine: boolean }
  | { kind: 'markup' }
  | { kind: 'empty' };

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

const isDelimiter = (text: string): text is Delimiter =>
  delimiters.some((delimiter) => delimiter === text);

/** How often each delimiter stands outside quotes in a line. */
const countDelimiters = (line: string): Map<Delimiter, number> => {
  const counts = new Map<Delimiter, number>();
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && isDelimiter(character)) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  return counts;
};

const mostFrequent = (line: string): Delimiter => {
  const counts = [...countDelimiters(line)].sort(([, a], [, b]) => b - a);
  return counts[0]?.[0] ?? ',';
};

/**
 * Skips blank lines, PowerShell's `#TYPE` line and Excel's `sep=` line, and finds the delimiter
 * in the header line. A text that begins with a bracket is JSON, one that begins with `<` markup.
 */
export const lookAtText = (text: string): FirstLook => {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  let typeLine = false;
  let said: Delimiter | undefined;
  for (;;) {
    const line = /[^\r\n]*/.exec(text.slice(start, start + 200_000))?.[0] ?? '';
    const separator = /^"?sep=(.)"?$/i.exec(line)?.[1];
    if (line.trim() !== '' && !separator && !line.startsWith('#TYPE')) {
      const first = line.trimStart().charAt(0);
      if (first === '[' || first === '{') return { kind: 'json', start };
      if (first === '<') return { kind: 'markup' };
      return { kind: 'csv', start, delimiter: said ?? mostFrequent(line), typeLine };
    }
    if (line.startsWith('#TYPE')) typeLine = true;
    if (separator && isDelimiter(separator)) said = separator;
    const next = start + line.length;
    if (next >= text.length) return { kind: 'empty' };
    start = next + 1;
  }
};
