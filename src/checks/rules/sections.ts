import type { Content, GuideText } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { headings } from '../guide/headings.ts';
import { lineOf } from '../guide/place.ts';
import { madeIds } from '../targets.ts';

/** Ids that the page around a text uses itself. */
const taken = [...madeIds, 'main', 'related-pages', 'help-desk', 'why-this-page', 'map'];

/** Headings of the first level, without an id, with one that is taken or there twice. */
export const sections = ({ guides }: Content): Fault[] => guides.flatMap(ids);

const ids = (guide: GuideText): Fault[] => {
  const all = headings(treeOf(guide));
  return all.flatMap(({ depth, text, id, index }, position) => {
    const place = lineOf(guide, index);
    if (depth === 1) {
      return [
        fault(
          guide.file,
          place,
          `"${text}" is a heading of the first level`,
          'Use "##" or "###"; the title of the page is its only "#".',
        ),
      ];
    }
    if (id === undefined) {
      return [
        fault(
          guide.file,
          place,
          `the heading "${text}" has no id`,
          'Add one that is the same in every language: "{#short-name}".',
        ),
      ];
    }
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
      return [
        fault(
          guide.file,
          place,
          `the id "${id}" is not usable`,
          'Write it in small letters, digits and hyphens.',
        ),
      ];
    }
    if (taken.includes(id) || /^(?:term|text)-/.test(id)) {
      return [
        fault(guide.file, place, `the id "${id}" is used by the page itself`, 'Choose another id.'),
      ];
    }
    return all.findIndex((heading) => heading.id === id) === position
      ? []
      : [
          fault(
            guide.file,
            place,
            `the id "${id}" is there twice`,
            'Give every heading an id of its own.',
          ),
        ];
  });
};
