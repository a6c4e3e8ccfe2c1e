import { content } from '../../content-model/site-content.ts';
import { helpDeskPage } from '../../content-model/graph.ts';
import { createHash } from 'node:crypto';
import { type Language } from '../../languages/languages.ts';
import { offeredLanguages } from '../../content-model/offered.ts';
import { useWords, wordsOf } from '../../content-model/translate.ts';
import { hasProducts } from '../../content-model/products.ts';
import { routes } from '../../routing/site-routes.ts';
import { organisationGraph } from '../../wizard/organisation-graph.ts';
import { pagesInReach } from '../../wizard/in-reach.ts';
import { questionWords, type WizardModel } from '../../wizard/model.ts';
import { findPage, pagesIn, topicsIn } from '../../content-model/guides.ts';

const graph = organisationGraph(content);

const drawingsOf = (language: Language): Record<string, string> => {
  const alternatives: Record<string, { alt: string }> = wordsOf(language, 'drawings');
  return Object.fromEntries(
    Object.values(graph.questions).flatMap(({ drawing }) => {
      const words = drawing ? alternatives[drawing] : undefined;
      if (drawing && !words)
        throw new Error(`The drawing "${drawing}" has no words in ${language}.`);
      return drawing && words ? [[drawing, words.alt] as const] : [];
    }),
  );
};

const pagesOf = (language: Language): WizardModel['pages'] => {
  const inReach = pagesInReach(graph, (page) => findPage(language, page)?.text.front.ifNot ?? []);
  return Object.fromEntries(
    pagesIn(language)
      .filter(({ id }) => inReach.has(id))
      .map(({ id, topic, text: { front, language: lang } }) => [
        id,
        {
          title: front.title,
          ...(lang === language ? {} : { lang }),
          topic,
          href: routes.page(language, `guides/${id}`),
          ifNot: front.ifNot,
        },
      ]),
  );
};

const createModel = (language: Language): WizardModel => ({
  language,
  graph,
  words: Object.fromEntries(
    Object.entries(wordsOf(language, 'wizard')).flatMap(([id, file]) =>
      graph.questions[id] ? [[id, questionWords(file)]] : [],
    ),
  ),
  interface: wordsOf(language, 'interface').wizard,
  siteName: useWords(language)('site.name'),
  pages: pagesOf(language),
  topics: Object.fromEntries(
    topicsIn(language).map(({ topic, text: { front } }) => [topic, front.title]),
  ),
  drawings: drawingsOf(language),
  questionHref: `${routes.page(language, 'troubleshoot')}{{question}}/`,
  topicHref: `${routes.page(language, 'guides')}{{topic}}/`,
  startHref: routes.page(language, 'troubleshoot'),
  fallbackHref: routes.page(language, helpDeskPage),
  fallbackTitle: useWords(language)('helpDesk.notHere'),
  drawingsHref: routes.file('drawings/{{question}}.svg'),
  productsHref: hasProducts ? routes.page(language, 'products') : undefined,
  helpDeskMail: content.organisation.helpDesk.mail,
});

const createFile = (language: Language) => {
  const model = createModel(language);
  const json = JSON.stringify(model);
  const digest = createHash('sha256').update(json).digest('hex').slice(0, 12);
  return { model, json, digest, href: routes.file(`${language}/wizard-${digest}.json`) };
};

// Every page and every question names the file, so it is made once.
const files = new Map(offeredLanguages.map((language) => [language, createFile(language)]));

const fileOf = (language: Language): ReturnType<typeof createFile> => {
  const file = files.get(language);
  if (!file) throw new Error(`There is no wizard in "${language}".`);
  return file;
};

/** The wizard of one language as data, for its pages. */
export const wizardModel = (language: Language): WizardModel => fileOf(language).model;

/** The model of one language as a file; the digest names it: another content, another address. */
export const wizardFile = (
  language: Language,
): { readonly json: string; readonly digest: string } => fileOf(language);

/** The address of the model of a language as a file. */
export const wizardModelHref = (language: Language): string => fileOf(language).href;
