import type { Language } from '../i18n/languages.ts';
import { wordsOf } from '../i18n/words.ts';
import { routes } from '../site.ts';
import { questionWords, type WizardModel } from '../wizard/model.ts';
import { guidesIn } from './guides.ts';
import { graph } from './wizard.ts';

/** The wizard of one language as data for its pages and for the island. */
export const wizardModel = (language: Language): WizardModel => {
  const words = wordsOf(language, 'wizard');
  return {
    graph,
    words: Object.fromEntries(
      Object.entries(words).map(([question, file]) => [question, questionWords(file)]),
    ),
    guides: Object.fromEntries(
      guidesIn(language).map(({ slug, entry }) => [
        slug,
        { title: entry.data.title, href: routes.page(language, `guides/${slug}`) },
      ]),
    ),
    questionHref: `${routes.page(language, 'troubleshoot')}{{question}}/`,
    startHref: routes.page(language, 'troubleshoot'),
    drawingsHref: routes.file('drawings.svg'),
  };
};
