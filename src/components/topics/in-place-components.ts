import { authorComponents } from './author-components.ts';
import AskInPlace from './AskInPlace.astro';
import InPlace from './InPlace.astro';
import SubheadingInPlace from './SubheadingInPlace.astro';
import TermInPlace from './TermInPlace.astro';

/** What a page may use, for a topic on one page: nothing is folded and headings have no ids. */
export const inPlaceComponents = {
  ...authorComponents,
  Worked: InPlace,
  NotYet: InPlace,
  Why: InPlace,
  Ask: AskInPlace,
  Term: TermInPlace,
  h2: SubheadingInPlace,
  h3: SubheadingInPlace,
};
