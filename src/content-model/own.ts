import type { WordsFile } from './content.ts';

/** Ours with what is an organisation's own in the place of what has the same key, the rest behind. */
export const instead = <Item>(
  ours: readonly Item[],
  own: readonly Item[],
  key: (item: Item) => string,
): Item[] => [
  ...ours.map((item) => own.find((other) => key(other) === key(item)) ?? item),
  ...own.filter((item) => !ours.some((other) => key(other) === key(item))),
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const over = (ours: unknown, own: unknown): unknown => {
  if (!isRecord(ours) || !isRecord(own)) return own;
  const changed = Object.entries(own).map(([key, value]) => [key, over(ours[key], value)]);
  return { ...ours, ...Object.fromEntries(changed) };
};

/** Our words with an organisation's own in their places. */
export const withOwnWords = (ours: readonly WordsFile[], own: readonly WordsFile[]): WordsFile[] =>
  ours.map((file) => {
    const changes = own.find(({ name }) => name === file.name);
    return changes ? { ...file, value: over(file.value, changes.value) } : file;
  });
