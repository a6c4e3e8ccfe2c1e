import { pagesIn, topicsIn, type GuidePage } from '../../src/content-model/guides.ts';
import { hasOwnPage } from '../../src/content-model/products.ts';
import { groupedSources } from '../../src/content-model/source-groups.ts';
import { audiences } from '../../src/content-model/schemas/ids.ts';
import { pageKinds } from '../../src/content-model/schemas/page.ts';
import { content } from '../../src/content-model/site-content.ts';
import { listedByProtocol } from '../../src/errors/listed.ts';
import { organisationGraph } from '../../src/wizard/organisation-graph.ts';
import { isHiddenPath } from '../../src/content-model/hidden.ts';
import {
  firstOffered as firstLanguage,
  offeredLanguages as languages,
} from '../../src/content-model/offered.ts';
import type { Language } from '../../src/languages/languages.ts';
import { everyPath } from './pages.ts';

export { firstLanguage, languages };

/** What is asked of a page of the guides. */
type Wanted = (page: GuidePage) => boolean;

/** Whether authors wrote this component into a page. */
export const hasPart =
  (part: string): Wanted =>
  ({ text }) =>
    text.body.includes(`<${part}`);

/** The longest page that has what is wanted: where something does not fit, it is there. */
export const longestPage = (wanted: Wanted = () => true): GuidePage | undefined =>
  pagesIn(firstLanguage)
    .filter(wanted)
    .toSorted((one, other) => other.text.body.length - one.text.body.length)[0];

/** A page of the guides that has what is wanted, relative to its language; throws without one. */
export const pathOf = (wanted?: Wanted): string => {
  const page = longestPage(wanted);
  if (!page) throw new Error('No page of the guides is like this.');
  return `guides/${page.id}/`;
};

/** A page with steps that can be ticked. */
export const stepsPath = pathOf(({ text }) => text.front.kind === 'steps');

/** The page at a path that is relative to its language. */
export const guideOf = (path: string): GuidePage => {
  const page = pagesIn(firstLanguage).find(({ id }) => path === `guides/${id}/`);
  if (!page) throw new Error(`No page of the guides is at ${path}.`);
  return page;
};

/** The overview with most entries, relative to its language. */
export const overviewPath = `guides/${
  topicsIn(firstLanguage).toSorted(
    (one, other) => other.text.front.entries.length - one.text.front.entries.length,
  )[0]?.id
}/`;

const parts = ['Command', 'Ask', 'Table', 'Drawing', 'MenuPath', 'Notice', 'When'];

const examples = [
  ...pageKinds.flatMap((kind) =>
    audiences.map((audience) =>
      longestPage(({ text: { front } }) => front.kind === kind && front.audience === audience),
    ),
  ),
  ...parts.map((part) => longestPage(hasPart(part))),
  longestPage(({ text }) => /^\|/m.test(text.body)),
  longestPage(({ text }) => /^```/m.test(text.body)),
];

/** The listed errors, protocol by protocol. */
export const errorGroups = listedByProtocol(content.errors.map(({ signature }) => signature));
const products = content.products
  .filter(hasOwnPage)
  .toSorted((one, other) => other.traps.length - one.traps.length);

const questions = Object.entries(organisationGraph(content).questions);
const largest = questions.toSorted(
  ([, one], [, other]) => other.answers.length - one.answers.length,
)[0]?.[0];
const explaining = questions.find(([, { drawing }]) => drawing !== undefined)?.[0];

/** The errors of the protocol that has most. */
const longestErrors = errorGroups.toSorted(
  (one, other) => other.signatures.length - one.signatures.length,
)[0];

/** The sources, group by group. */
export const sourceGroups = groupedSources(content);

/** The group that has most of them. */
const mostSources = sourceGroups.toSorted((one, other) => other.keys.length - one.keys.length)[0];

/** One page of every kind, relative to its language. */
export const kinds: readonly string[] = [
  ...new Set([
    ...content.sitePages
      .filter((path) => !isHiddenPath(content.organisation, path))
      .map((path) => (path === '' ? '' : `${path}/`)),
    ...[largest, explaining].flatMap((id) => (id === undefined ? [] : [`troubleshoot/${id}/`])),
    overviewPath,
    `${overviewPath}all/`,
    ...(longestErrors ? [`${longestErrors.path}/`] : []),
    ...(mostSources ? [`${mostSources.path}/`] : []),
    ...products.slice(0, 1).map(({ id }) => `products/${id}/`),
    ...examples.flatMap((page) => (page ? [`guides/${page.id}/`] : [])),
  ]),
];

/** The paths of one page of every kind in every language, and of the two pages outside of them. */
export const kindPaths = [
  '/',
  '/404.html',
  ...languages.flatMap((language) => kinds.map((kind) => `/${language}/${kind}`)),
];

/** The pages that tests open one by one: all of them in `npm run test:full`, else one of every kind. */
export const pathsToSee: readonly string[] = process.env['EVERY_PAGE'] ? everyPath() : kindPaths;

/** The pages of the guides of a language among them. */
export const guidesToSee = (language: Language): readonly GuidePage[] =>
  pagesIn(language).filter(({ id }) => pathsToSee.includes(`/${language}/guides/${id}/`));
