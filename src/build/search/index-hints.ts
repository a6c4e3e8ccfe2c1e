import { attributePlace } from '../../content-model/html-places.ts';
import { attributeOf } from '../../content-model/html-tree.ts';
import type { PageChange } from '../page-changes.ts';

const hints = ['pagefind-meta', 'kwt', 'kwh', 'kwk', 'title', 'summary', 'audience', 'apps'];

/**
 * Takes out what only the search index reads from a page: its own words once more, which every
 * reader would load with the page.
 */
export const withoutIndexHints: PageChange = ({ elements }) =>
  elements
    .filter((element) => attributeOf(element, 'data-pagefind-meta') !== undefined)
    .flatMap((element) =>
      hints.flatMap((name) => {
        const place = attributePlace(element, `data-${name}`);
        return place ? [{ start: place.start - 1, end: place.end, text: '' }] : [];
      }),
    );
