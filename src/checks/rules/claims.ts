import { confidences } from '../../content-model/schemas/timeline.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';
import { guideSections } from '../targets.ts';

/** Guides without a list of claims, and claims that name unknown sections or facts. */
export const claims = (model: Content): Fault[] => {
  const sections = guideSections(model);
  const facts = model.facts;
  const files = model.claims;
  const missing = Object.keys(sections)
    .filter((slug) => !files.some((list) => list.slug === slug))
    .map((slug) =>
      fault(
        `docs/claims/${slug}.yaml`,
        'file',
        'the guide has no list of claims',
        'List every statement of fact of the guide, as docs/writing.md says.',
      ),
    );
  const wrong = files.flatMap(({ file, slug, list }) => {
    const known = sections[slug];
    if (!known)
      return [
        fault(file, 'file', `there is no guide "${slug}"`, 'Delete the file or correct its name.'),
      ];
    return list.flatMap(({ section, says, facts: ids, confidence }) => {
      const unknown = ids.filter((id) => facts[id] === undefined);
      const weakest =
        confidences[
          Math.max(...ids.map((id) => confidences.indexOf(facts[id]?.confidence ?? 'official')))
        ];
      return [
        ...(known.has(section) || section === 'title' || section === 'summary'
          ? []
          : [
              fault(
                file,
                says,
                `names the section "${section}", which the guide does not have`,
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
        ...(unknown.length === 0 &&
        confidences.indexOf(confidence) < confidences.indexOf(weakest ?? 'official')
          ? [
              fault(
                file,
                says,
                `says "${confidence}", but its weakest fact is ${weakest ?? ''}`,
                `Write "${weakest ?? ''}", and word the statement so.`,
              ),
            ]
          : []),
      ];
    });
  });
  return [...missing, ...wrong];
};
