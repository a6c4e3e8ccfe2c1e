import { parseDocument } from 'yaml';
import type { ZodType } from 'zod';
import type { SourceFile } from './content.ts';
import { fault, type Fault } from './fault.ts';

/** What a file holds, or what is wrong with it. */
export type Parsed<Data> = { readonly data: Data } | { readonly faults: readonly Fault[] };

const unreadable = (file: string, field: string, message: string) => ({
  faults: [fault(file, field, 'cannot be read', `Correct it: ${message}`)],
});

/** The value of a YAML text; JSON is YAML too. `firstLine` is the line of the file it begins at. */
export const parseYaml = ({ file, text }: SourceFile, firstLine = 1): Parsed<unknown> => {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (!error) return { data: document.toJS() as unknown };
  const line = firstLine + text.slice(0, error.pos[0]).split('\n').length - 1;
  return unreadable(file, `line ${line}`, error.message);
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

/** Holds a value against its schema, whose messages say what to write. */
export const checked = <Data>(
  file: string,
  value: unknown,
  schema: ZodType<Data>,
): Parsed<Data> => {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data };
  return {
    faults: result.error.issues.map((issue) =>
      fault(file, fieldOf(value, issue.path), 'is not as it should be', issue.message),
    ),
  };
};

/** Reads a data file through its schema. */
export const parseFile = <Data>(source: SourceFile, schema: ZodType<Data>): Parsed<Data> => {
  const value = parseYaml(source);
  return 'faults' in value ? value : checked(source.file, value.data, schema);
};
