import { isNode, parseDocument, type Document } from 'yaml';
import type { z, ZodType } from 'zod';
import type { SourceFile } from './content.ts';
import { fault, type Fault } from './fault.ts';

/** What a file holds, or what is wrong with it. */
export type Parsed<Data> = { readonly data: Data } | { readonly faults: readonly Fault[] };

const lineAt = (text: string, position: number, firstLine: number): number =>
  firstLine + text.slice(0, position).split('\n').length - 1;

/** Slips that make a file say something else than its author sees, and what to do about them. */
const slips: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [/^ *\t/, 'begins with a tab', 'Put spaces in its place.'],
  [/^ *(?:- )?[\w-]+\s*：/, 'has a full-width colon', 'Write ":" and a space instead of "：".'],
  [/^ *(?:- )?[\w-]+:[^\s:/]/, 'has no space behind its colon', 'Write ": ", with a space.'],
  [/\u3000/, 'has a full-width space', 'Write a usual space.'],
  [/^ *-[^\s-]/, 'has no space behind its hyphen', 'Write "- ", with a space.'],
  [/^[^#]*[“”]/, 'has curly quotes', 'Write " or \' around the text.'],
];

/** The first line that such a slip makes unreadable. */
const slipIn = ({ file, text }: SourceFile, firstLine: number): Fault | undefined => {
  const lines = text.split('\n');
  for (const [pattern, message, remedy] of slips) {
    const index = lines.findIndex((line) => pattern.test(line) && !/^\s*#/.test(line));
    if (index >= 0) return fault(file, `line ${firstLine + index}`, message, remedy);
  }
  return undefined;
};

const syntaxFault = (source: SourceFile, document: Document.Parsed, firstLine: number) => {
  const [error] = document.errors;
  if (!error) return undefined;
  const { file, text } = source;
  const line = lineAt(text, error.pos[0], firstLine);
  if (error.code === 'DUPLICATE_KEY') {
    return fault(file, `line ${line}`, 'names a field that is there already', 'Keep one of them.');
  }
  const said = fault(file, `line ${line}`, 'cannot be read', `Correct it: ${error.message}`);
  return slipIn(source, firstLine) ?? said;
};

/** The value of a YAML text; JSON is YAML too. `firstLine` is the line of the file it begins at. */
export const parseYaml = (source: SourceFile, firstLine = 1): Parsed<unknown> => {
  const document = parseDocument(source.text, { prettyErrors: false });
  const wrong = syntaxFault(source, document, firstLine);
  return wrong ? { faults: [wrong] } : { data: document.toJS() as unknown };
};

/** Names an entry of a list by its id, so that nobody has to count: `smtp-off.date`. */
const fieldOf = (value: unknown, path: readonly PropertyKey[]): string => {
  const [first, ...rest] = path;
  const entry: unknown =
    Array.isArray(value) && typeof first === 'number' ? value[first] : undefined;
  const id =
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
      ? entry.id
      : first;
  return [id, ...rest].filter((part) => part !== undefined).join('.') || '(whole file)';
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The path of what is wrong: of a field that there is not, its own. */
const placeOf = (issue: z.core.$ZodIssue): PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;

/** Where a value stands, or the nearest one around it that does. */
const positionOf = (document: Document.Parsed, path: readonly PropertyKey[]): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
};

/** Reads a text through its schema, whose messages say what to write; nothing counts as `empty`. */
export const parseFile = <Data>(
  source: SourceFile,
  schema: ZodType<Data>,
  { firstLine = 1, empty }: { readonly firstLine?: number; readonly empty?: unknown } = {},
): Parsed<Data> => {
  const { file, text } = source;
  const document = parseDocument(text, { prettyErrors: false });
  const unreadable = syntaxFault(source, document, firstLine);
  if (unreadable) return { faults: [unreadable] };
  const value = (document.toJS() as unknown) ?? empty;
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data };
  const issues = result.error.issues.map((issue) => ({ ...issue, path: placeOf(issue) }));
  const isOdd = issues.some(({ path }) => /[^\0-\x7f]/.test(String(path.at(-1))));
  const slip = isOdd || !isObject(value) ? slipIn(source, firstLine) : undefined;
  if (slip) return { faults: [slip] };
  return {
    faults: issues.map(({ path, message }) => {
      const position = positionOf(document, path);
      const line = lineAt(text, position, firstLine);
      const there: unknown = document.getIn(path);
      const isWide = typeof there === 'string' && /[０-９：]/.test(there);
      return fault(
        file,
        fieldOf(value, path),
        `${isWide ? 'has full-width characters' : 'is not as it should be'} (line ${line})`,
        isWide ? `Write "${there.normalize('NFKC')}". ${message}` : message,
      );
    }),
  };
};
