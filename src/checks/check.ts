import type { Fault } from './fault.ts';
import type { ContentModel } from './model.ts';
import { bold } from './rules/bold.ts';
import { claims } from './rules/claims.ts';
import { components } from './rules/components.ts';
import { corrections } from './rules/corrections.ts';
import { dataFiles } from './rules/data-files.ts';
import { dataTargets } from './rules/data-targets.ts';
import { drawingWords } from './rules/drawing-words.ts';
import { equalCommands } from './rules/equal-commands.ts';
import { equalSections } from './rules/equal-sections.ts';
import { frontMatter } from './rules/front-matter.ts';
import { frontPairs } from './rules/front-pairs.ts';
import { links } from './rules/links.ts';
import { dueReviews, overdueReviews } from './rules/review.ts';
import { sections } from './rules/sections.ts';
import { sourceKeys } from './rules/source-keys.ts';
import { steps } from './rules/steps.ts';
import { termVariants } from './rules/term-variants.ts';
import { missingTranslations, olderTranslations, unclearOriginals } from './rules/translations.ts';
import { unfilled } from './rules/unfilled.ts';
import { unsureWords } from './rules/unsure-words.ts';
import { wizardWords } from './rules/wizard-words.ts';
import { wizard } from './rules/wizard.ts';
import { words } from './rules/words.ts';

/** A rule: the content in, what is wrong with it out. */
export type Rule = (model: ContentModel) => Fault[];

/** What the rules found. */
export interface Findings {
  /** Stop the build and the check. */
  readonly faults: readonly Fault[];
  /** Fail the check but not the build, since a site must stay buildable when time passes. */
  readonly pending: readonly Fault[];
  /** Only said. */
  readonly notices: readonly Fault[];
}

/** While one of these finds something, the others would only repeat it in other words. */
const first: readonly Rule[] = [(model) => [...model.unreadable], dataFiles, frontMatter];

const then: readonly Rule[] = [
  sections,
  equalSections,
  equalCommands,
  links,
  dataTargets,
  components,
  sourceKeys,
  frontPairs,
  unclearOriginals,
  wizard,
  wizardWords,
  words,
  drawingWords,
  bold,
  termVariants,
  steps,
  claims,
  unsureWords,
  corrections,
  unfilled,
];

const run = (rules: readonly Rule[], model: ContentModel): Fault[] =>
  rules.flatMap((rule) => rule(model));

/** Runs every rule over the content. */
export const checkContent = (model: ContentModel): Findings => {
  const early = run(first, model);
  return {
    faults: early.length > 0 ? early : run(then, model),
    pending: run([overdueReviews, missingTranslations], model),
    notices: run([dueReviews, olderTranslations], model),
  };
};
