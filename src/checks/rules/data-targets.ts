import { errorsOf } from '../data.ts';
import { fault, type Fault } from '../fault.ts';
import type { ContentModel } from '../model.ts';
import { guideSections } from '../targets.ts';

/** Error signatures that lead to a guide or a section that does not exist, or share an id. */
export const dataTargets = (model: ContentModel): Fault[] => {
  const sections = guideSections(model);
  const signatures = errorsOf(model);
  return signatures.flatMap(({ file, signature }, position) => [
    ...(signatures.findIndex((other) => other.signature.id === signature.id) === position
      ? []
      : [fault(file, signature.id, 'the id is there twice', 'Give every error an id of its own.')]),
    ...[signature.guide, ...signature.also].flatMap((target) => {
      const [slug = '', section] = target.split('#');
      const known = sections[slug];
      if (!known)
        return [
          fault(
            file,
            `${signature.id}.guide`,
            `leads to the guide "${slug}", which does not exist`,
            'Write that guide or correct the target.',
          ),
        ];
      return section === undefined || known.has(section)
        ? []
        : [
            fault(
              file,
              `${signature.id}.guide`,
              `leads to "${target}", but the guide has no such section`,
              `Use one of: ${[...known].join(', ')}.`,
            ),
          ];
    }),
  ]);
};
