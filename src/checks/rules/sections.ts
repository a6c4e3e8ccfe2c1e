import { fault, type Fault } from '../../content-model/fault.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { headings } from '../guide/headings.ts';
import { lineOf } from '../guide/place.ts';
import type { Content, GuideText } from '../../content-model/content.ts';

/** The sections of a guide in their order (docs/writing.md). */
export const sectionOrder = ['symptoms', 'fix', 'admin', 'worked', 'not-worked', 'why'] as const;

/** Ids that the page around a guide uses itself. */
const taken = ['main', 'contents', 'dates', 'sources', 'next-guides', 'help-desk', 'map'];

/** Sections that are missing, unknown, in the wrong order, without an id or with one that is taken. */
export const sections = ({ guides }: Content): Fault[] =>
  guides.flatMap((guide) => [...required(guide), ...order(guide), ...ids(guide)]);

const mainIds = (guide: GuideText): string[] =>
  headings(treeOf(guide)).flatMap(({ depth, id }) => (depth === 2 && id ? [id] : []));

const required = (guide: GuideText): Fault[] => {
  const present = mainIds(guide);
  const optional = guide.front.audience === 'administrator' ? ['admin'] : [];
  return sectionOrder
    .filter((id) => !present.includes(id) && !optional.includes(id))
    .map((id) =>
      fault(
        guide.file,
        `section ${id}`,
        'the section is missing',
        `Add "## … {#${id}}" with what docs/writing.md asks for.`,
      ),
    );
};

const order = (guide: GuideText): Fault[] => {
  const present = mainIds(guide).filter((id) => sectionOrder.some((known) => known === id));
  const wanted = sectionOrder.filter((id) => present.includes(id));
  return present.join() === wanted.join()
    ? []
    : [
        fault(
          guide.file,
          'sections',
          `are in the order ${present.join(', ')}`,
          `Put them into this order: ${wanted.join(', ')}.`,
        ),
      ];
};

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
          'Add one that is the same in both languages: "{#short-name}".',
        ),
      ];
    }
    if (!/^[a-z][a-z0-9-]*$/.test(id)) {
      return [
        fault(
          guide.file,
          place,
          `the id "${id}" is not usable`,
          'Write it in small letters, digits and hyphens, a letter first.',
        ),
      ];
    }
    if (depth === 2 && !sectionOrder.some((known) => known === id)) {
      return [
        fault(
          guide.file,
          place,
          `"${id}" is no section of a guide`,
          `Use one of ${sectionOrder.join(', ')}, or make it a "###" subsection.`,
        ),
      ];
    }
    if (taken.includes(id) || id.startsWith('term-')) {
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
