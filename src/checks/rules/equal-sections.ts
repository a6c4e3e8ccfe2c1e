import { fault, type Fault } from '../../content-model/fault.ts';
import { treeOf } from '../../content-model/mdx-tree.ts';
import { headings } from '../guide/headings.ts';
import { translationPairs } from '../guide/editions.ts';
import type { Content } from '../../content-model/content.ts';

/** Headings that the two languages of a guide do not share, or have in another order or depth. */
export const equalSections = ({ guides }: Content): Fault[] =>
  translationPairs(guides).flatMap(({ original, translation }) => {
    const [first, second] = [original, translation].map((guide) =>
      headings(treeOf(guide)).map(({ depth, id }) => `${'#'.repeat(depth)} ${id ?? '?'}`),
    );
    if (!first || !second || first.join() === second.join()) return [];
    const position = first.findIndex((heading, index) => heading !== second[index]);
    const place = position < 0 ? first.length : position;
    return [
      fault(
        translation.file,
        'sections',
        `differ from ${original.file}: "${second[place] ?? 'nothing'}" stands where the other has "${first[place] ?? 'nothing'}"`,
        'Use the same ids in the same order in every language, so that links and the language switch keep their place.',
      ),
    ];
  });
