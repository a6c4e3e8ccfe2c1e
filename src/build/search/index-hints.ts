import { openingTags } from '../../content-model/html-parts.ts';
import { attributePlace } from '../../content-model/html-places.ts';
import { attributeOf } from '../../content-model/html-tree.ts';
import type { PageChange } from '../page-changes.ts';

const hints = ['pagefind-meta', 'kwt', 'kwh', 'kwk', 'title', 'summary', 'audience', 'apps'];

/**
 * Takes out what only the search index reads from a page: its own words once more, which every
 * reader would load with the page.
 */
export const withoutIndexHints: PageChange = (page) =>
  openingTags(page)
    .filter((tag) => attributeOf(tag, 'data-pagefind-meta') !== undefined)
    .flatMap((tag) =>
      hints.flatMap((name) => {
        const place = attributePlace(tag, `data-${name}`);
        return place ? [{ start: place.start - 1, end: place.end, text: '' }] : [];
      }),
    );
