import type { Fault } from '../content-model/fault.ts';
import type { Content } from '../content-model/content.ts';
import { isOwn } from '../content-model/own.ts';
import type { ParsedContent } from '../content-model/parse-content.ts';
import { asks } from './rules/asks.ts';
import { bold } from './rules/bold.ts';
import { claims } from './rules/claims.ts';
import { components } from './rules/components.ts';
import { corrections } from './rules/corrections.ts';
import { cues } from './rules/cues.ts';
import { dataTargets } from './rules/data-targets.ts';
import { drawingForm } from './rules/drawing-form.ts';
import { drawingWords } from './rules/drawing-words.ts';
import { equalCommands } from './rules/equal-commands.ts';
import { equalSections } from './rules/equal-sections.ts';
import { errorCures } from './rules/error-cures.ts';
import { errorExamples } from './rules/error-examples.ts';
import { errorPages } from './rules/error-pages.ts';
import { fragmentNames } from './rules/fragment-names.ts';
import { frontPairs } from './rules/front-pairs.ts';
import { glossaryNames } from './rules/glossary-names.ts';
import { links } from './rules/links.ts';
import { olderOwnVersions } from './rules/own-versions.ts';
import { overviews } from './rules/overviews.ts';
import { pageShape } from './rules/page-shape.ts';
import { pictures } from './rules/pictures.ts';
import { products } from './rules/products.ts';
import { readable } from './rules/readable.ts';
import { dueReviews, overdueReviews } from './rules/review.ts';
import { sections } from './rules/sections.ts';
import { sourceKeys } from './rules/source-keys.ts';
import { steps } from './rules/steps.ts';
import { termVariants } from './rules/term-variants.ts';
import { timelineOrder } from './rules/timeline-order.ts';
import { timelineReviews } from './rules/timeline-reviews.ts';
import { missingTranslations, olderTranslations, unclearOriginals } from './rules/translations.ts';
import { textsToSend } from './rules/texts-to-send.ts';
import { unfilled } from './rules/unfilled.ts';
import { unsureWords } from './rules/unsure-words.ts';
import { wizardWords } from './rules/wizard-words.ts';
import { wizard } from './rules/wizard.ts';
import { words } from './rules/words.ts';

/** A rule: the content in, what is wrong with it out. */
export type Rule = (model: Content) => Fault[];

/** What the rules found. */
export interface Findings {
  /** Stop the build and the check. */
  readonly faults: readonly Fault[];
  /** Fail the check but not the build, since a site must stay buildable when time passes. */
  readonly pending: readonly Fault[];
  /** Only said. */
  readonly notices: readonly Fault[];
}

const rules: readonly Rule[] = [
  overviews,
  sections,
  equalSections,
  equalCommands,
  links,
  dataTargets,
  fragmentNames,
  errorCures,
  errorPages,
  errorExamples,
  components,
  sourceKeys,
  frontPairs,
  asks,
  cues,
  textsToSend,
  products,
  unclearOriginals,
  wizard,
  wizardWords,
  words,
  drawingWords,
  drawingForm,
  bold,
  glossaryNames,
  termVariants,
  steps,
  pageShape,
  claims,
  unsureWords,
  corrections,
  timelineOrder,
  timelineReviews,
  unfilled,
  pictures,
];

/** Rules of the project's own text: an organisation writes as it likes. */
const editorial = new Set<Rule>([
  sections,
  equalSections,
  equalCommands,
  asks,
  bold,
  termVariants,
  steps,
  pageShape,
  unsureWords,
  unfilled,
]);

const run = (chosen: readonly Rule[], content: Content): Fault[] =>
  chosen.flatMap((rule) => {
    const faults = rule(content);
    return editorial.has(rule) ? faults.filter((found) => !isOwn(found)) : faults;
  });

/**
 * Runs every rule over the content; while a file is not as it should be, or a guide cannot be read,
 * only that is said.
 */
export const checkContent = ({ content, faults }: ParsedContent): Findings => {
  const unreadable = content ? readable(content) : faults;
  return content && unreadable.length === 0
    ? {
        faults: run(rules, content),
        pending: run([overdueReviews, missingTranslations], content),
        notices: run([dueReviews, olderTranslations, olderOwnVersions], content),
      }
    : { faults: unreadable, pending: [], notices: [] };
};
