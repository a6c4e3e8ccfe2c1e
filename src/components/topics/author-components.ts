import Ask from './Ask.astro';
import Command from './Command.astro';
import Drawing from '../site/Drawing.astro';
import Link from './Link.astro';
import MenuPath from './MenuPath.astro';
import Notice from './Notice.astro';
import NotYet from './NotYet.astro';
import Picture from './Picture.astro';
import SectionHeading from './SectionHeading.astro';
import Steps from './Steps.astro';
import SubsectionHeading from './SubsectionHeading.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import When from '../timeline/When.astro';
import Where from './Where.astro';
import Why from './Why.astro';
import Worked from './Worked.astro';

/** What a page may use without importing it (docs/writing.md). */
export const authorComponents = {
  Steps,
  Worked,
  NotYet,
  Why,
  Where,
  Ask,
  Notice,
  MenuPath,
  Term,
  When,
  Drawing,
  Picture,
  h2: SectionHeading,
  h3: SubsectionHeading,
  a: Link,
  pre: Command,
  table: Table,
};
