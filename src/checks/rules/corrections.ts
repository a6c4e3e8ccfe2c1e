import { fault, type Fault } from '../../content-model/fault.ts';
import type { Content } from '../../content-model/content.ts';
import { guideSections, pageAnchors } from '../targets.ts';

const file = 'docs/claims/corrections.yaml';

/** Corrections to the article of 2022 that name a place or a fact that does not exist. */
export const corrections = (model: Content): Fault[] => {
  const sections = guideSections(model);
  const pages = pageAnchors(model);
  const facts = model.facts;
  return model.corrections.flatMap(({ where, facts: ids }, index) => [
    ...where
      .filter((place) => {
        const [name = '', section] = place.replace(/^page:/, '').split('#');
        const known = place.startsWith('page:')
          ? pages.has(name) && (pages.get(name) ?? new Set())
          : sections[name];
        return !known || (section !== undefined && !known.has(section));
      })
      .map((place) =>
        fault(
          file,
          `${index + 1}.where`,
          `"${place}" does not exist`,
          'Say where the site honours this correction now.',
        ),
      ),
    ...ids
      .filter((id) => facts[id] === undefined)
      .map((id) =>
        fault(
          file,
          `${index + 1}.facts`,
          `there is no fact "${id}"`,
          'Add it to docs/claims/facts.yaml or correct the id.',
        ),
      ),
  ]);
};
