import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap, isPair, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import { editText } from '../../../src/content-model/edit-text.ts';
import {
  attributesOf,
  endOf,
  isComponent,
  parseMdx,
  startOf,
} from '../../../src/content-model/mdx-tree.ts';
import { parsePage, textOf } from '../../../src/content-model/html-tree.ts';
import type { LanguageRecord } from '../../../src/languages/languages.ts';

/** The language whose texts the program changes. */
export const from = 'en';

/** A language that the site does not have, and everything that the site knows about it. */
export const third: LanguageRecord = {
  code: 'eo',
  name: 'Éspéráántó',
  locale: 'eo',
  fallback: [from],
  finished: false,
  script: 'latin',
  listSeparator: ', ',
  pace: { unit: 'words', perMinute: 180 },
  excerptLength: 180,
};

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** What no language translates: places for values, addresses, names of characters. */
const kept = /\{\{?[^}]*\}\}?|\[[^\]]*\]|https?:\S+|&#?\w+;|<[^>]*>/g;

/**
 * A text as the third language has it: every vowel with an accent and doubled, which makes it about
 * 40 % longer. `most` is how many characters there may be; beyond it vowels stay single.
 */
export const accented = (text: string, most = Infinity): string => {
  const change = (double: boolean) => {
    let done = 0;
    let out = '';
    const vowels = (piece: string) =>
      piece.replace(/[aeiou]/gi, (letter) => (accents[letter] ?? letter).repeat(double ? 2 : 1));
    for (const { 0: piece, index } of text.matchAll(kept)) {
      out += vowels(text.slice(done, index)) + piece;
      done = index + piece.length;
    }
    return out + vowels(text.slice(done));
  };
  const long = change(true);
  return long.length <= most ? long : change(false);
};

/** What the program leaves out, as translators in the middle of their work do. */
const leftOut = (index: number): boolean => index % 7 === 3;

const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** The longest step that is still short enough for the check once it is 40 % longer. */
const longestStep = 105;

/** Limits of the schemas, in characters. */
const most: Readonly<Record<string, number>> = { title: 60, when: 240, summary: 220, asks: 80 };
const prose = ['title', 'when', 'summary', 'see', 'keywords', 'asks', 'hand', 'rights', 'subject'];

const frontMatter = (source: string): string => {
  const document = parseDocument(source);
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      if (!prose.includes(name)) return undefined;
      for (const text of isSeq(value) ? value.items : [value]) {
        if (isScalar(text)) text.value = accented(String(text.value), most[name]);
      }
      return visit.SKIP;
    },
  });
  return document.toString({ lineWidth: 0 });
};

const body = (source: string): string => {
  const { nodes } = parseMdx(source, from);
  const steps = nodes.filter(({ type }) => type === 'listItem');
  return editText(
    source,
    nodes.flatMap((node) => {
      const [start, end] = [startOf(node), endOf(node)];
      if (node.type === 'text') {
        const step = steps.find((one) => startOf(one) <= start && end <= endOf(one));
        const long = step !== undefined && endOf(step) - startOf(step) > longestStep;
        return [{ start, end, text: accented(source.slice(start, end), long ? 0 : Infinity) }];
      }
      if (!isComponent(node)) return [];
      const { title } = attributesOf(node);
      const at = title === undefined ? -1 : source.indexOf(`title="${title}"`, start);
      return at < 0 || at >= end
        ? []
        : [{ start: at + 7, end: at + 7 + (title?.length ?? 0), text: accented(title ?? '') }];
    }),
  );
};

const inTwo = (source: string): [string, string] => {
  const [, front = '', rest = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  return [front, rest];
};

/** Pages, overviews and texts to send. Returns the names of those that were left out. */
const writeTexts = (content: string, folder: string, ending: string): string[] => {
  const names = filesBelow(join(content, folder, from), ending);
  return names.filter((name, index) => {
    if (leftOut(index)) return true;
    const [front, rest] = inTwo(readFileSync(join(content, folder, from, name), 'utf8'));
    const text = ending === '.mdx' ? body(rest) : accented(rest);
    write(join(content, folder, third.code, name), `---\n${frontMatter(front)}---\n${text}`);
    return false;
  });
};

/** What the drawings show in every language; a text alternative says it as it is shown. */
const shownIn = (drawings: string): string[] =>
  filesBelow(drawings, '.svg').flatMap((name) =>
    parsePage(readFileSync(join(drawings, name), 'utf8'))
      .elements.filter(({ tagName }) => tagName === 'text')
      .map((element) => textOf(element).trim()),
  );

const accentedWords = (value: unknown, shown: readonly string[]): unknown => {
  if (typeof value === 'string') {
    const names = shown
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
      .join('|');
    if (names === '') return accented(value);
    return value
      .split(new RegExp(`(${names})`))
      .map((piece) => (shown.includes(piece) ? piece : accented(piece)))
      .join('');
  }
  if (Array.isArray(value)) return value.map((one) => accentedWords(one, shown));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, accentedWords(one, shown)]),
  );
};

const codeOf = (map: YAMLMap): unknown => map.get(from, true);

/** Texts by language in the files of data, a few of them left out. */
const writeData = (content: string): void => {
  let count = 0;
  for (const name of filesBelow(content, '.yaml').filter((one) => !one.startsWith('aliases'))) {
    const file = join(content, name);
    const document = parseDocument(readFileSync(file, 'utf8'));
    visit(document, {
      Map: (_, map, path) => {
        const own = codeOf(map);
        const texts = isScalar(own) ? [own.value] : isSeq(own) ? (own.toJSON() as unknown[]) : [];
        if (!isMap(map) || texts.length === 0 || !map.items.every(isPair)) return undefined;
        if (texts.some((text) => typeof text !== 'string' || /^https?:/.test(text)))
          return undefined;
        count += 1;
        if (leftOut(count)) return undefined;
        const pair = path.at(-1);
        const isProse = isPair(pair) && ['steps', 'settings'].includes(String(pair.key));
        const said = texts.map((text) => accented(String(text)));
        // The other lists are names that another language has for its own things.
        map.set(third.code, isScalar(own) ? said[0] : isProse ? said : []);
        return undefined;
      },
    });
    writeFileSync(file, document.toString({ lineWidth: 0 }));
  }
};

/**
 * Adds the third language to a copy of the sources by data alone. Returns the pages as
 * `topic/page` and overviews as `topic` that it has no text for.
 */
export const addThirdLanguage = (sources: string): ReadonlySet<string> => {
  const content = join(sources, 'src/content');
  const records = join(sources, 'src/languages/languages.json');
  const known = JSON.parse(readFileSync(records, 'utf8')) as LanguageRecord[];
  writeFileSync(records, JSON.stringify([...known, third], null, 2));
  const drawn = shownIn(join(content, 'drawings'));
  for (const name of filesBelow(join(content, 'words', from), '.json')) {
    const shown = name === 'drawings.json' ? drawn : [];
    const words = JSON.parse(readFileSync(join(content, 'words', from, name), 'utf8')) as unknown;
    write(
      join(content, 'words', third.code, name),
      JSON.stringify(accentedWords(words, shown), null, 2),
    );
  }
  writeTexts(content, 'texts', '.md');
  writeData(content);
  const missing = writeTexts(content, 'guides', '.mdx');
  return new Set(missing.map((name) => name.replace(/(?:\/index)?\.mdx$/, '')));
};
