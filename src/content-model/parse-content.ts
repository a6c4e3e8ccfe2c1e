import type { ZodType } from 'zod';
import { languages, type Language } from '../languages/languages.ts';
import type {
  Content,
  GuideText,
  Product,
  SendableText,
  SourceFile,
  WordsFile,
} from './content.ts';
import { fault, type Fault } from './fault.ts';
import { parsePage, parseSendable, parseTopic, readNote } from './guide-text.ts';
import { instead, misplaced, unusedWords, withOwnEntries, withOwnWords } from './own.ts';
import { parseFile, parseYaml, type Parsed } from './parse-file.ts';
import { aliasesSchema } from './schemas/aliases.ts';
import { changes } from './schemas/change.ts';
import { claims, corrections, facts } from './schemas/claims.ts';
import { cuesSchema } from './schemas/cues.ts';
import { errorSignatureFileSchema } from './schemas/error-signature.ts';
import { glossary, type GlossaryTerm } from './schemas/glossary.ts';
import { incident } from './schemas/incident.ts';
import { organisation } from './schemas/organisation.ts';
import { product } from './schemas/product.ts';
import { sources } from './schemas/source.ts';
import { statements } from './schemas/statement.ts';
import { topics } from './schemas/topics.ts';
import { timeline } from './schemas/timeline.ts';
import { wizardSchema } from './schemas/wizard.ts';

/** What surrounds the files: the day, the pages that the code makes, the pictures. */
export type Surroundings = Pick<Content, 'today' | 'sitePages' | 'pictures'>;

/** The content, unless a file is not as it should be. */
export type ParsedContent =
  | { readonly content: Content; readonly faults: readonly [] }
  | { readonly content: undefined; readonly faults: readonly Fault[] };

/**
 * Parses every file once, through its schema. What is an organisation's own comes over ours: its
 * settings instead of the sample's, its pages and products instead of those of the same name, its
 * words and terms added or instead of the same ones.
 */
export const parseContent = (
  everyFile: readonly SourceFile[],
  surroundings: Surroundings,
): ParsedContent => {
  const faults: Fault[] = everyFile.flatMap(({ file, unreadableAt }) =>
    unreadableAt === undefined
      ? []
      : [fault(file, `line ${unreadableAt}`, 'is not written in UTF-8', 'Save it as UTF-8.')],
  );
  faults.push(...misplaced(everyFile, languages));
  const files = everyFile.filter(({ unreadableAt }) => unreadableAt === undefined);
  const keep = <Data>(parsed: Parsed<Data>): Data[] => {
    if ('data' in parsed) return [parsed.data];
    faults.push(...parsed.faults);
    return [];
  };

  const below = (folder: string, ending: string) =>
    files
      .filter(({ file }) => file.startsWith(folder) && file.endsWith(ending))
      .map((source) => ({ ...source, name: source.file.slice(folder.length, -ending.length) }));

  const optional = <Data>(file: string, schema: ZodType<Data>): Data[] =>
    files
      .filter((source) => source.file === file)
      .flatMap((source) => keep(parseFile(source, schema)));

  const required = <Data>(file: string, schema: ZodType<Data>): Data | undefined => {
    if (files.some((source) => source.file === file)) return optional(file, schema)[0];
    if (everyFile.some((source) => source.file === file)) return undefined;
    faults.push(
      fault(file, '(whole file)', 'is missing', 'Write it, or take it from the project.'),
    );
    return undefined;
  };

  const guidesIn = (folder: string, language: Language): GuideText[] =>
    below(`${folder}/${language}/`, '.mdx').flatMap((source): GuideText[] => {
      const overview = /^([^/]+)\/index$/.exec(source.name)?.[1];
      return overview === undefined
        ? keep(parsePage(source, language, source.name))
        : keep(parseTopic(source, language, overview));
    });

  const productsIn = (folder: string): Product[] =>
    below(`${folder}/`, '.yaml').flatMap((source) =>
      keep(parseFile(source, product)).map((parsed) => ({
        ...parsed,
        id: source.name,
        file: source.file,
      })),
    );

  const textsIn = (language: Language): SendableText[] =>
    below(`src/content/texts/${language}/`, '.md').flatMap((source) =>
      keep(parseSendable(source, language, source.name)),
    );

  const wordsIn = (folder: string, language: Language): WordsFile[] =>
    below(`${folder}/${language}/`, '.json').flatMap(({ name, ...source }) =>
      keep(parseYaml(source)).map((value) => ({ language, name, file: source.file, value })),
    );

  const byLanguage = <Data>(folder: string, schema: ZodType<Data>): Map<Language, Data> =>
    new Map(
      below(`src/content/${folder}/`, '.yaml').flatMap((source) =>
        languages
          .filter((language) => language === source.name)
          .flatMap((language) =>
            keep(parseFile(source, schema)).map((data) => [language, data] as const),
          ),
      ),
    );

  const ownSettings = 'own/organisation.yaml';
  const settings = everyFile.some(({ file }) => file === ownSettings)
    ? ownSettings
    : 'src/content/organisation.yaml';

  const read = {
    organisation: required(settings, organisation),
    topics: required('src/content/topics.yaml', topics),
    timeline: required('src/content/timeline.yaml', timeline),
    statements: required('src/content/state.yaml', statements),
    glossary: required('src/content/glossary.yaml', glossary),
    sources: required('src/content/sources.yaml', sources),
    changes: required('src/content/changes.yaml', changes),
    graph: required('src/content/wizard.yaml', wizardSchema),
    facts: required('docs/claims/facts.yaml', facts),
    corrections: required('docs/claims/corrections.yaml', corrections),
  };
  const rest = {
    // Names to avoid would be faults of pages that the organisation does not write.
    ownTerms: optional('own/glossary.yaml', glossary)
      .flat()
      .map((term) => ({ ...term, avoid: {} })),
    incident: optional('own/incident.json', incident)[0],
    errors: below('src/content/errors/', '.yaml').flatMap((source) =>
      keep(parseFile(source, errorSignatureFileSchema)).flatMap((list) =>
        list.map((signature) => ({ file: source.file, signature })),
      ),
    ),
    aliases: byLanguage('aliases', aliasesSchema),
    cues: byLanguage('cues', cuesSchema),
    claims: below('docs/claims/', '.yaml')
      .filter(({ name }) => name !== 'facts' && name !== 'corrections')
      .flatMap((source) =>
        keep(parseFile(source, claims)).map((list) => ({
          file: source.file,
          topic: source.name,
          list,
        })),
      ),
    guides: withOwnEntries(
      languages.flatMap((language) =>
        instead(
          guidesIn('src/content/guides', language),
          guidesIn('own/pages', language),
          ({ id }) => id,
        ),
      ),
    ),
    notes: languages.flatMap((language) =>
      below(`own/notes/${language}/`, '.mdx').map(({ name, ...source }) =>
        readNote(source, language, name),
      ),
    ),
    texts: languages.flatMap(textsIn),
    products: instead(
      productsIn('src/content/products'),
      productsIn('own/products'),
      ({ id }) => id,
    ),
    words: languages.flatMap((language) => {
      const ours = wordsIn('src/content/words', language);
      const own = wordsIn('own/words', language);
      faults.push(...unusedWords(ours, own));
      return withOwnWords(ours, own);
    }),
  };

  if (faults.length > 0 || !isWhole(read)) return { content: undefined, faults };
  const { ownTerms, ...others } = rest;
  return {
    content: {
      ...surroundings,
      ...read,
      ...others,
      glossary: instead<GlossaryTerm>(read.glossary, ownTerms, ({ id }) => id),
      drawings: new Map(
        below('src/content/drawings/', '.svg').map(({ name, text }) => [name, text]),
      ),
      files,
    },
    faults: [],
  };
};

type Whole<Parts> = { [Key in keyof Parts]: Exclude<Parts[Key], undefined> };

const isWhole = <Parts extends Readonly<Record<string, unknown>>>(
  parts: Parts,
): parts is Parts & Whole<Parts> => Object.values(parts).every((part) => part !== undefined);
