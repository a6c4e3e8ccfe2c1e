import { authorComponents } from './author-components.ts';
import InPlace from './InPlace.astro';
import SubheadingInPlace from './SubheadingInPlace.astro';

/** What a page may use, for a topic on one page: nothing is folded and headings have no ids. */
export const inPlaceComponents = {
  ...authorComponents,
  Worked: InPlace,
  NotYet: InPlace,
  Why: InPlace,
  h2: SubheadingInPlace,
  h3: SubheadingInPlace,
};
