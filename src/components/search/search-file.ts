import { createHash } from 'node:crypto';
import { intakeCues } from './intake-cues.ts';
import type { SearchModel, SignatureFile } from './model.ts';
import { wizardModelHref } from '../wizard/wizard-file.ts';
import { compileSignatures } from '../../errors/compile.ts';
import { languageRecord, type Language } from '../../languages/languages.ts';
import { offeredLanguages, otherOffered } from '../../content-model/offered.ts';
import { helpDeskPage } from '../../content-model/graph.ts';
import { useWords, wordsOf } from '../../content-model/translate.ts';
import { routes } from '../../routing/site-routes.ts';
import { content } from '../../content-model/site-content.ts';
import { findPage } from '../../content-model/guides.ts';

const errorSignatures = content.errors.map(({ signature }) => signature);

const digest = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 12);

/** The pages that errors lead to, in the order in which they are named first. */
const namedPages = [
  ...new Set(
    errorSignatures.flatMap(({ page, also }) =>
      [page, ...also].map((address) => address.split('#')[0] ?? ''),
    ),
  ),
];

/** The error signatures of a language for the browser. */
export const signatureFile = (language: Language): SignatureFile => ({
  signatures: compileSignatures(errorSignatures, language),
  pages: Object.fromEntries(
    namedPages.map((id) => {
      const text = findPage(language, id)?.text;
      const href = routes.page(language, text ? `guides/${id}` : helpDeskPage);
      return [id, { title: text?.front.title ?? useWords(language)('helpDesk.notHere'), href }];
    }),
  ),
});

/** What the search box of a language needs, for the browser. */
export const searchModel = (language: Language): SearchModel => {
  const { search, audience, apps } = wordsOf(language, 'interface');
  const results = routes.page(language, 'search');
  return {
    language,
    script: languageRecord(language).script,
    others: otherOffered(language).map((other) => ({
      language: other,
      script: languageRecord(other).script,
      href: routes.page(other, 'search'),
    })),
    siteName: useWords(language)('site.name'),
    base: routes.file(''),
    form: {
      label: search.label,
      placeholder: search.placeholder,
      title: search.title,
      ways: search.ways,
    },
    words: wordsOf(language, 'search'),
    errorWords: wordsOf(language, 'errors'),
    audiences: audience,
    apps,
    links: {
      results,
      firstQuestion: routes.page(language, 'troubleshoot'),
      map: routes.page(language, 'map'),
      errors: routes.page(language, 'reference/errors'),
      helpDesk: `${results}#help-desk`,
    },
    signatures: routes.file(`${language}/errors-${digest(signatureFile(language))}.json`),
    wizard: wizardModelHref(language),
    cues: routes.file(`${language}/intake-${digest(intakeCues())}.json`),
  };
};

const makers = { search: searchModel, errors: signatureFile, intake: intakeCues };

/** A file of the search box that changes its name with its content. */
export type SearchFile = keyof typeof makers;

const hrefs = new Map(
  offeredLanguages.map((language) => [
    language,
    routes.file(`${language}/search-${digest(searchModel(language))}.json`),
  ]),
);

/** Address of the box's model of a language. */
export const searchModelHref = (language: Language): string | undefined => hrefs.get(language);

/** The paths of a file of the search box, one a language. */
export const searchFilePaths = (file: SearchFile) =>
  offeredLanguages.map((lang) => ({ params: { lang, digest: digest(makers[file](lang)) } }));
