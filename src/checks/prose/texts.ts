import type { Language } from '../../languages/languages.ts';
import type { Content, GuideText } from '../../content-model/content.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { wordsList } from '../words-list.ts';
import { lintable, withoutLabels } from './lintable.ts';

/** A piece of prose to lint. */
export interface ProseText {
  readonly file: string;
  /** Field of the piece; undefined for the body of a guide, whose lines are counted. */
  readonly field: string | undefined;
  /** Line of the file at which the text begins. */
  readonly firstLine: number;
  readonly text: string;
}

/** Everything that readers of one language read as sentences. */
export const proseTexts = (model: Content, language: Language): ProseText[] => [
  ...model.guides
    .filter((guide) => guide.language === language)
    .flatMap((guide): ProseText[] => [
      ...frontTexts(guide).map(([field, text]) => ({
        file: guide.file,
        field,
        firstLine: 1,
        text,
      })),
      {
        file: guide.file,
        field: undefined,
        firstLine: guide.firstLine,
        text: lintable(treeOf(guide)),
      },
    ]),
  ...fields(model, language).map(({ file, field, text }) => ({
    file,
    field,
    firstLine: 1,
    text: withoutLabels(text),
  })),
];

const frontTexts = (guide: GuideText): (readonly [field: string, text: string])[] =>
  guide.kind === 'page'
    ? [
        ['title', guide.front.title],
        ['when', guide.front.when],
      ]
    : [
        ['title', guide.front.title],
        ['summary', guide.front.summary],
        ...guide.front.entries.map(({ page, see }) => [`entries.${page}`, see] as const),
      ];

const fields = (model: Content, language: Language) => [
  ...model.timeline.flatMap(({ id, title, what, todo }) =>
    Object.entries({ title, what, todo }).map(([field, text]) => ({
      file: 'src/content/timeline.yaml',
      field: `${id}.${field}`,
      text: text?.[language] ?? '',
    })),
  ),
  ...model.glossary.map(({ id, meaning }) => ({
    file: 'src/content/glossary.yaml',
    field: `${id}.meaning`,
    text: meaning[language] ?? '',
  })),
  ...model.errors.flatMap(({ file, signature: { id, meaning, check } }) =>
    Object.entries({ meaning, check }).map(([field, text]) => ({
      file,
      field: `${id}.${field}`,
      text: text[language] ?? '',
    })),
  ),
  ...model.products.flatMap(({ file, answer, since, steps, traps }) => [
    ...Object.entries({ answer, since }).map(([field, text]) => ({
      file,
      field,
      text: text?.[language] ?? '',
    })),
    { file, field: 'steps', text: steps?.[language]?.join('\n\n') ?? '' },
    ...traps.flatMap(({ see, cure }, at) =>
      Object.entries({ see, cure }).map(([field, text]) => ({
        file,
        field: `traps.${at + 1}.${field}`,
        text: text[language] ?? '',
      })),
    ),
  ]),
  ...model.changes.map(({ id, title }) => ({
    file: 'src/content/changes.yaml',
    field: `${id}.title`,
    text: title[language] ?? '',
  })),
  ...model.words
    .filter((words) => words.language === language)
    .flatMap(({ file, value }) =>
      [...wordsList(value)].map(([field, text]) => ({
        file,
        field,
        text: text.replace(/\{\{[^}]*\}\}/g, '値'),
      })),
    ),
];

/** The names of products, word by word: no dictionary has them. */
export const nameWords = ({ products }: Content): string[] => [
  ...new Set(
    products
      .flatMap(({ name, aliases }) => [...Object.values(name), ...aliases])
      .flatMap((name = '') => name.toLowerCase().match(/[a-z]+/g) ?? []),
  ),
];
