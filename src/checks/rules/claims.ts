import { confidences } from '../../content-model/schemas/timeline.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { isOwn } from '../../content-model/own.ts';
import type { Content } from '../../content-model/content.ts';

/** Pages without claims, and claims that name unknown pages or facts or are too sure. */
export const claims = (model: Content): Fault[] => {
  const own = new Set(model.guides.flatMap((guide) => (isOwn(guide) ? guide.id : [])));
  const pages = new Map(
    [...Map.groupBy(model.guides, ({ topic }) => topic)].map(([topic, guides]) => [
      topic,
      new Set(guides.map((guide) => (guide.kind === 'page' ? guide.page : 'index'))),
    ]),
  );
  return [
    ...unstated(model, pages, own),
    ...model.claims.flatMap((list) => wrong(model, pages, list)),
  ];
};

type Pages = ReadonlyMap<string, ReadonlySet<string>>;

/** An overview states nothing that its pages do not; each page states something. */
const unstated = ({ claims: all }: Content, pages: Pages, own: ReadonlySet<string>): Fault[] =>
  [...pages].flatMap(([topic, names]) => {
    const stated = new Set(
      all
        .filter((file) => file.topic === topic)
        .flatMap(({ list }) => list.map(({ page }) => page)),
    );
    return [...names]
      .filter((name) => name !== 'index' && !stated.has(name) && !own.has(`${topic}/${name}`))
      .map((name) =>
        fault(
          `docs/claims/${topic}.yaml`,
          name,
          'the page has no claims',
          'List every statement of fact of the page, as docs/writing.md says.',
        ),
      );
  });

const wrong = (
  { facts }: Content,
  pages: Pages,
  { file, topic, list }: Content['claims'][number],
): Fault[] => {
  const known = pages.get(topic);
  if (!known) {
    return [
      fault(file, 'file', `there is no topic "${topic}"`, 'Delete the file or correct its name.'),
    ];
  }
  return list.flatMap(({ page, says, facts: ids, confidence }) => {
    const unknown = ids.filter((id) => facts[id] === undefined);
    const weakest =
      confidences[
        Math.max(...ids.map((id) => confidences.indexOf(facts[id]?.confidence ?? 'official')))
      ] ?? 'official';
    return [
      ...(known.has(page)
        ? []
        : [
            fault(
              file,
              says,
              `names the page "${page}", which the topic does not have`,
              `Use one of: ${[...known].join(', ')}.`,
            ),
          ]),
      ...unknown.map((id) =>
        fault(
          file,
          says,
          `names the fact "${id}", which docs/claims/facts.yaml does not have`,
          'Add the fact there or correct the id.',
        ),
      ),
      ...(unknown.length === 0 && confidences.indexOf(confidence) < confidences.indexOf(weakest)
        ? [
            fault(
              file,
              says,
              `says "${confidence}", but its weakest fact is ${weakest}`,
              `Write "${weakest}", and word the statement so.`,
            ),
          ]
        : []),
    ];
  });
};
