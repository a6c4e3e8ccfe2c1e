import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { guideSections } from '../targets.ts';

/** A guide, or a section of one as `slug#section`, that data name. */
interface Target {
  readonly file: string;
  readonly field: string;
  readonly target: string;
}

const targets = ({
  errors,
  timeline,
  glossary,
  statements,
  changes,
  organisation,
  notes,
  incident,
  products,
  topics,
}: Content): Target[] => [
  ...errors.flatMap(({ file, signature: { id, page, also } }) =>
    [page, ...also].map((target) => ({ file, field: `${id}.page`, target })),
  ),
  ...timeline.flatMap(({ id, pages }) =>
    pages.map((target) => ({ file: 'src/content/timeline.yaml', field: `${id}.pages`, target })),
  ),
  ...glossary.flatMap(({ id, page }) =>
    page ? [{ file: 'src/content/glossary.yaml', field: `${id}.page`, target: page }] : [],
  ),
  ...changes.flatMap(({ id, pages }) =>
    pages.map((target) => ({ file: 'src/content/changes.yaml', field: `${id}.pages`, target })),
  ),
  ...products.map(({ file, page }) => ({ file, field: 'page', target: page })),
  ...statements.flatMap(({ pages }, place) =>
    pages.map((target) => ({ file: 'src/content/state.yaml', field: `${place}.pages`, target })),
  ),
  ...organisation.hideTopics.map((target) => ({
    file: 'organisation.yaml',
    field: 'hideTopics',
    target,
  })),
  ...notes.map(({ file, id }) => ({ file, field: 'file', target: id })),
  ...(incident?.pages ?? []).map((target) => ({
    file: 'own/incident.json',
    field: 'pages',
    target,
  })),
  ...topics.map((target) => ({ file: 'src/content/topics.yaml', field: target, target })),
];

/** Data that lead to a guide or a section that does not exist, and error signatures that share an id. */
export const dataTargets = (content: Content): Fault[] => {
  const sections = guideSections(content);
  const dangling = targets(content).flatMap(({ file, field, target }) => {
    const [slug = '', section] = target.split('#');
    const known = sections[slug];
    if (!known) {
      return [
        fault(
          file,
          field,
          `leads to the guide "${slug}", which does not exist`,
          `Write that guide, or use one of: ${Object.keys(sections)
            .filter((id) => id.split('/')[0] === slug.split('/')[0])
            .join(', ')}.`,
        ),
      ];
    }
    return section === undefined || known.has(section)
      ? []
      : [
          fault(
            file,
            field,
            `leads to "${target}", but the guide has no such section`,
            `Use one of: ${[...known].join(', ')}.`,
          ),
        ];
  });
  const ids = content.errors.map(({ signature }) => signature.id);
  const repeated = content.errors
    .filter(({ signature }, position) => ids.indexOf(signature.id) !== position)
    .map(({ file, signature }) =>
      fault(file, signature.id, 'the id is there twice', 'Give every error an id of its own.'),
    );
  return [...repeated, ...dangling];
};
