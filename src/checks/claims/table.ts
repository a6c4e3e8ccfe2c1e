import { firstLanguage } from '../../languages/languages.ts';
import { findIn } from '../../languages/localised.ts';
import type { Source } from '../../content-model/schemas/source.ts';
import type { Content } from '../../content-model/content.ts';

/** The committed table of statements, `docs/claims.md`, as Markdown. */
export const claimsTable = (model: Content): string => {
  const files = model.claims;
  const all = files.flatMap(({ list }) => list);
  const count = (confidence: string) =>
    all.filter((claim) => claim.confidence === confidence).length;
  return [
    '# What the pages state, and why',
    '',
    'Made by `npm run claims` from `docs/claims/`; do not edit it by hand. Every statement of fact of every page stands here with the facts and the sources behind it. What is unsure is worded as unsure on the page.',
    '',
    `${all.length} statements in ${files.length} topics: ${count('official')} official, ${count('secondary')} secondary, ${count('unsure')} unsure.`,
    '',
    ...files.flatMap(({ topic, list }) => [`## ${topic}`, '', ...statements(model, list), '']),
    '## Products',
    '',
    'What a page of `src/content/products` says rests on the sources of its file.',
    '',
    ...productRows(model),
    '',
    '## Corrections to the article of 2022',
    '',
    ...correctionRows(model),
    '',
  ].join('\n');
};

const statements = (model: Content, list: Content['claims'][number]['list']) => [
  '| Page | Statement | Facts | Sources | Confidence |',
  '|---|---|---|---|---|',
  ...list.map(
    ({ page, says, facts, confidence }) =>
      `| ${page} | ${cell(says)} | ${facts.join(', ')} | ${sourceLinks(model, facts)} | ${confidence} |`,
  ),
];

const correctionRows = (model: Content): string[] => [
  '| # | The article said | State | Now | Where | Facts |',
  '|---|---|---|---|---|---|',
  ...model.corrections.map(
    ({ article, status, now, where, facts }, index) =>
      `| ${index + 1} | ${cell(article)} | ${status} | ${cell(now)} | ${where.join(', ')} | ${facts.join(', ')} |`,
  ),
];

const productRows = (model: Content): string[] => [
  '| Product | Ready | Statement | Sources | Confidence |',
  '|---|---|---|---|---|',
  ...model.products
    .filter(({ answer }) => answer !== undefined)
    .map(
      ({ id, ready, answer = {}, sources: keys }) =>
        `| ${id} | ${ready} | ${cell(findIn(answer, firstLanguage)?.value ?? '')} | ${linksTo(model, keys)} | ${keys.some((key) => model.sources[key]?.kind === 'official') ? 'official' : 'secondary'} |`,
    ),
];

const sourceLinks = (model: Content, ids: readonly string[]): string => {
  const keys = [...new Set(ids.flatMap((id) => model.facts[id]?.sources ?? []))];
  return keys.length === 0 ? 'no public page' : linksTo(model, keys);
};

const linksTo = ({ sources }: Content, keys: readonly string[]): string =>
  keys.map((key) => `[${key}](${addressOf(sources[key])})`).join(', ');

const addressOf = (source: Source | undefined): string =>
  (source && findIn(source.url, firstLanguage)?.value) ?? '';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '\\<');
