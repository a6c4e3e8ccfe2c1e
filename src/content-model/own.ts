import type { GuideText, PageText, SourceFile, WordsFile } from './content.ts';
import { fault, type Fault } from './fault.ts';

/** Whether a file is an organisation's own, which no rule of the project's own text holds for. */
export const isOwn = ({ file }: Pick<SourceFile, 'file'>): boolean => file.startsWith('own/');

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

const wordKeys = (value: unknown, prefix = ''): string[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([key, inner]) => wordKeys(inner, `${prefix}.${key}`))
    : [prefix.slice(1)];

/** Words of an organisation's own that the site does not use: of no file of ours, or of no key. */
export const unusedWords = (ours: readonly WordsFile[], own: readonly WordsFile[]): Fault[] =>
  own.flatMap(({ name, file, value }) => {
    const known = ours.find((other) => other.name === name);
    if (!known) {
      const names = ours.map((other) => `${other.name}.json`).join(', ');
      return [fault(file, '(whole file)', 'has words for nothing', `Name it one of: ${names}.`)];
    }
    const keys = new Set(wordKeys(known.value));
    return wordKeys(value)
      .filter((key) => !keys.has(key))
      .map((key) =>
        fault(
          file,
          key,
          'is no word of the site',
          `Take the key from ${known.file}, or delete it.`,
        ),
      );
  });

/**
 * The guides with an entry for each own page in the overviews of its topic that do not name it, in
 * every language: where the page has no text in it, readers get another one.
 */
export const withOwnEntries = (guides: readonly GuideText[]): GuideText[] => {
  const own = Map.groupBy(
    guides.filter((guide): guide is PageText => guide.kind === 'page' && isOwn(guide)),
    ({ id }) => id,
  );
  return guides.map((guide) => {
    if (guide.kind === 'page') return guide;
    const { entries } = guide.front;
    const added = [...own].flatMap(([page, texts]) => {
      const text = texts.find(({ language }) => language === guide.language) ?? texts[0];
      const isNew = !entries.some((entry) => entry.page === page);
      return text?.topic === guide.topic && isNew ? [{ page, see: text.front.title, was: [] }] : [];
    });
    if (added.length === 0) return guide;
    return { ...guide, front: { ...guide.front, entries: [...entries, ...added] } };
  });
};

const places = [
  'organisation.yaml',
  'glossary.yaml',
  'incident.json',
  'pages/{language}/{topic}/{page}.mdx',
  'notes/{language}/{topic}/{page}.mdx',
  'words/{language}/{name}.json',
];

/** Texts of an organisation's own in no place that the site reads: nobody would see them. */
export const misplaced = (files: readonly SourceFile[], languages: readonly string[]): Fault[] => {
  const language = `(?:${languages.join('|')})`;
  const name = '[a-z][a-z0-9-]*';
  const known = new RegExp(
    [
      '^own/(?:(?:organisation|glossary)\\.yaml|incident\\.json|products/[^/]+\\.yaml|.*\\.svg|README\\.md',
      `|(?:pages|originals)/${language}/${name}/${name}\\.mdx`,
      `|notes/${language}/${name}(?:/${name})?\\.mdx|words/${language}/[^/]+\\.json)$`,
    ].join(''),
  );
  return files
    .filter((source) => isOwn(source) && !known.test(source.file))
    .map(({ file }) =>
      fault(
        file,
        '(whole file)',
        'stands where the site reads nothing',
        `Use one of: ${places.join(', ')}; languages are ${languages.join(', ')}, names small letters, digits and hyphens.`,
      ),
    );
};
