import { createHash } from 'node:crypto';
import { languages, type Language } from '../i18n/languages.ts';
import { useWords, wordsOf } from '../i18n/words.ts';
import { routes } from '../site.ts';
import { questionWords, type WizardModel } from '../wizard/model.ts';
import { guidesIn } from './guides.ts';
import { organisation } from './organisation.ts';
import { graph } from './wizard.ts';

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

const createModel = (language: Language): WizardModel => ({
  language,
  graph,
  words: Object.fromEntries(
    Object.entries(wordsOf(language, 'wizard')).map(([id, file]) => [id, questionWords(file)]),
  ),
  interface: wordsOf(language, 'interface').wizard,
  siteName: useWords(language)('site.name'),
  guides: Object.fromEntries(
    guidesIn(language).map(({ slug, entry: { data } }) => [
      slug,
      { title: data.title, href: routes.page(language, `guides/${slug}`), ifNot: data.ifNot },
    ]),
  ),
  drawings: drawingsOf(language),
  questionHref: `${routes.page(language, 'troubleshoot')}{{question}}/`,
  startHref: routes.page(language, 'troubleshoot'),
  fallbackHref: routes.page(language, 'guides'),
  drawingsHref: routes.file('drawings.svg'),
  helpDeskMail: organisation.helpDesk.mail,
});

const models = new Map(languages.map((language) => [language, createModel(language)]));

/** The wizard of one language as data, for its pages and for the browser. */
export const wizardModel = (language: Language): WizardModel => {
  const model = models.get(language);
  if (!model) throw new Error(`No wizard in the language "${language}".`);
  return model;
};

/** A digest of the model of a language, which names its file: another content, another address. */
export const wizardDigest = (language: Language): string =>
  createHash('sha256')
    .update(JSON.stringify(wizardModel(language)))
    .digest('hex')
    .slice(0, 12);

/** The address of the model of a language as a file. */
export const wizardModelHref = (language: Language): string =>
  routes.file(`${language}/wizard-${wizardDigest(language)}.json`);
