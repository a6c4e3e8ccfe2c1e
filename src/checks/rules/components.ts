import { languageRecord, languages } from '../../languages/languages.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { lineOf } from '../guide/place.ts';
import { programs, tags, type Tag } from '../guide/tags.ts';
import { condition } from '../../content-model/schemas/state.ts';
import type { Content } from '../../content-model/content.ts';

const kinds = ['info', 'warning', 'deadline', 'history'];

type Verdict = readonly [message: string, remedy: string] | undefined;

/** Components with names or ids that nothing answers to, and terms that are explained twice. */
export const components = (model: Content): Fault[] => {
  const terms = new Set(model.glossary.map(({ id }) => id));
  const dates = new Set(model.timeline.map(({ id }) => id));
  const { drawings } = model;

  const judge = ({ name, attributes }: Tag): Verdict => {
    const { id = '', name: drawing = '', kind = '' } = attributes;
    switch (name) {
      case 'Term':
        return terms.has(id)
          ? undefined
          : [`there is no term "${id}"`, 'Add it to glossary.yaml or correct the id.'];
      case 'When':
        return dates.has(id)
          ? undefined
          : [`there is no date "${id}"`, 'Add it to timeline.yaml or correct the id.'];
      case 'Drawing':
        return drawings.has(drawing)
          ? undefined
          : [`there is no drawing "${drawing}"`, `Use one of: ${[...drawings.keys()].join(', ')}.`];
      case 'Notice':
        return kinds.includes(kind)
          ? undefined
          : [`"${kind}" is no kind of notice`, `Use one of: ${kinds.join(', ')}.`];
      case 'MenuPath':
        return languages.every((code) => !languageRecord(code).finished || attributes[code])
          ? undefined
          : [
              'a menu path lacks a language',
              `Give ${languages.map((code) => `${code}="…"`).join(' and ')}.`,
            ];
      case 'Steps':
      case 'Worked':
      case 'NotYet':
      case 'Why':
      case 'Ask':
        return undefined;
      case 'Picture':
        return undefined;
      case 'Where':
        return whereVerdict(attributes);
      default:
        return /^[A-Z]/.test(name)
          ? [
              `<${name}> is no component of this site`,
              'Use Steps, Worked, NotYet, Why, Ask, Where, Notice, MenuPath, Term, When, Drawing or Picture.',
            ]
          : undefined;
    }
  };

  return [...model.guides, ...model.notes].flatMap((guide) => {
    const all = tags(treeOf(guide));
    const wrong = all.flatMap((tag, position) => {
      const verdict =
        judge(tag) ?? (isRepeatedTerm(all, tag, position) ? repeated(tag) : undefined);
      return verdict ? [fault(guide.file, lineOf(guide, tag.index), ...verdict)] : [];
    });
    const braces = programs(treeOf(guide)).map((index) =>
      fault(guide.file, lineOf(guide, index), 'braces are a program here', 'Put them into code.'),
    );
    return [...wrong, ...braces];
  });
};

const whereVerdict = (attributes: Tag['attributes']): Verdict => {
  const given = Object.entries(attributes).map(([name, values]) => [name, values.split(' ')]);
  const wrong = condition.safeParse(Object.fromEntries(given)).error?.issues[0];
  if (given.length === 0) return ['<Where> says nothing', 'Give a setting: smtpAuth="some on".'];
  return wrong && ['asks for what no organisation can say', wrong.message];
};

const isRepeatedTerm = (all: readonly Tag[], tag: Tag, position: number): boolean =>
  tag.name === 'Term' &&
  all.findIndex(
    ({ name, attributes }) => name === 'Term' && attributes['id'] === tag.attributes['id'],
  ) < position;

const repeated = ({ attributes }: Tag): Verdict => [
  `the term "${attributes['id'] ?? ''}" is explained twice in this guide`,
  'Keep <Term> where the term first matters and write plain words after that.',
];
