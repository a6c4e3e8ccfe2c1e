import { fault, type Fault } from '../../content-model/fault.ts';
import { headings } from '../guide/headings.ts';
import { pairs } from '../guide/pairs.ts';
import type { Content } from '../../content-model/content.ts';

/** Headings that the two languages of a guide do not share, or have in another order or depth. */
export const equalSections = ({ guides }: Content): Fault[] =>
  pairs(guides).flatMap(({ texts: { ja, en } }) => {
    if (!ja || !en) return [];
    const [first, second] = [ja, en].map(({ body }) =>
      headings(body).map(({ depth, id }) => `${'#'.repeat(depth)} ${id ?? '?'}`),
    );
    if (!first || !second || first.join() === second.join()) return [];
    const position = first.findIndex((heading, index) => heading !== second[index]);
    const place = position < 0 ? first.length : position;
    return [
      fault(
        en.file,
        'sections',
        `differ from ${ja.file}: "${second[place] ?? 'nothing'}" stands where the other has "${first[place] ?? 'nothing'}"`,
        'Use the same ids in the same order in both languages, so that links and the language switch keep their place.',
      ),
    ];
  });
