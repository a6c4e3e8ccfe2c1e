import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { languages, type Language } from '../languages/languages.ts';
import { digestOf } from '../content-model/digest.ts';
import { fault, type Fault } from './fault.ts';
import { parseGuide } from './guide/parse.ts';
import type { ContentModel, DataFile, DataKind, GuideText, WordsFile } from './model.ts';
import { readPages } from './load-pages.ts';
import { today } from '../content-model/today.ts';

const single: DataKind[] = ['timeline', 'glossary', 'sources', 'changes', 'organisation', 'wizard'];
const records = ['facts', 'corrections'];

/** Reads all content below `root`, the folder of the project. What cannot be read becomes a fault. */
export const loadContent = (root: string, day: string = today()): ContentModel => {
  const unreadable: Fault[] = [];
  const text = (file: string) => readFileSync(join(root, file), 'utf8');

  const attempt = <Result>(file: string, read: () => Result): Result[] => {
    try {
      return [read()];
    } catch (error) {
      const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      unreadable.push(fault(file, '(whole file)', 'cannot be read', `Correct it: ${message}`));
      return [];
    }
  };

  const dataFile = (kind: DataKind, file: string): DataFile[] =>
    attempt(file, () => ({ kind, file, value: parse(text(file)) as unknown }));

  const list = (folder: string, ending: string): string[] =>
    attempt(folder, () => readdirSync(join(root, folder)))
      .flat()
      .filter((name) => name.endsWith(ending))
      .sort();

  const guidesOf = (language: Language): GuideText[] =>
    list(`src/content/guides/${language}`, '.mdx').flatMap((name) => {
      const file = `src/content/guides/${language}/${name}`;
      return attempt(file, () =>
        parseGuide(file, language, name.replace(/\.mdx$/, ''), text(file), digestOf),
      );
    });

  const wordsOf = (language: Language): WordsFile[] =>
    list(`src/content/words/${language}`, '.json').flatMap((name) => {
      const file = `src/content/words/${language}/${name}`;
      const value = attempt(file, () => JSON.parse(text(file)) as unknown);
      return value.map((words) => ({
        language,
        name: name.replace(/\.json$/, ''),
        file,
        value: words,
      }));
    });

  const folder = (kind: DataKind, path: string) =>
    list(path, '.yaml')
      .filter((name) => kind !== 'claims' || !records.includes(name.replace('.yaml', '')))
      .flatMap((name) => dataFile(kind, `${path}/${name}`));

  const data = [
    ...single.flatMap((kind) => dataFile(kind, `src/content/${kind}.yaml`)),
    ...folder('errors', 'src/content/errors'),
    ...folder('aliases', 'src/content/aliases'),
    ...dataFile('facts', 'docs/claims/facts.yaml'),
    ...dataFile('corrections', 'docs/claims/corrections.yaml'),
    ...folder('claims', 'docs/claims'),
  ];
  const organisation = data.find(({ kind }) => kind === 'organisation')?.value;

  return {
    today: day,
    guides: languages.flatMap(guidesOf),
    data,
    words: languages.flatMap(wordsOf),
    drawings: list('src/content/drawings', '.svg').map((name) => name.replace(/\.svg$/, '')),
    pages: readPages(join(root, 'src/pages/[lang]')),
    site: siteOf(organisation),
    unreadable,
  };
};

const siteOf = (organisation: unknown): string =>
  typeof organisation === 'object' && organisation !== null && 'site' in organisation
    ? String(organisation.site)
    : '';
