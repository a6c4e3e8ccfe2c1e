import { schemas } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import type { ContentModel } from '../model.ts';

/** Data files that their schema refuses; the message of the schema says what to write. */
export const dataFiles = (model: ContentModel): Fault[] =>
  model.data.flatMap(({ kind, file, value }) =>
    (schemas[kind].safeParse(value).error?.issues ?? []).map((issue) =>
      fault(file, fieldOf(value, issue.path), 'is not as it should be', issue.message),
    ),
  );

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
