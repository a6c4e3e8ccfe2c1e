import { fill } from '../languages/fill.ts';
import { readTried } from './address.ts';
import { pageHref } from './links.ts';
import { answerLabel, pageTitle, questionTitle, type WizardModel } from './model.ts';
import type { Outcome } from './outcome.ts';

/** What happened, in ids: any language can be made of it. */
export interface Happened {
  /** The page that is open, `topic/page`. */
  readonly page: string;
  readonly outcome: Outcome;
  /** The query of the address, for the pages tried. */
  readonly query: string;
  /** The day, YYYY-MM-DD. */
  readonly day: string;
  /** Scheme and host of the site: `https://mail-guide.example.com`. */
  readonly origin: string;
}

const facts = (model: WizardModel, { page, outcome, query, origin }: Happened) => {
  const { steps } = outcome;
  const tried = readTried(query, model.pages);
  return {
    title: pageTitle(model, page),
    address: origin + pageHref(model, page, steps, { tried }),
    tried,
    ids: steps.map(({ question, answer }) => `${question.id}=${answer.id}`),
  };
};

/** The summary for the help desk in the language of the model, one fact a line. */
export const handOverText = (model: WizardModel, happened: Happened): string => {
  const words = model.interface.summary;
  const { title, address, tried, ids } = facts(model, happened);
  const line = (label: string, value: string | number) => `${label}: ${value}`;
  return [
    fill(words.title, { site: model.siteName }),
    line(words.page, `${title} [${happened.page}]`),
    ...(happened.outcome.kind === 'early' ? [words.early] : []),
    line(words.address, address),
    line(words.date, happened.day),
    line(words.version, model.graph.version),
    line(words.answers, '').trimEnd(),
    ...happened.outcome.steps.map(({ question, answer }, index) => {
      const asked = questionTitle(model, question.id);
      const said = answerLabel(model, question.id, answer.id);
      return `${index + 1}. ${asked} → ${said} [${ids[index] ?? ''}]`;
    }),
    line(
      words.tried,
      tried.map((id) => `${pageTitle(model, id)} [${id}]`).join(' → ') || words.untried,
    ),
  ].join('\n');
};

/**
 * The summary as a mail to the help desk, or undefined when that has no mail address. Ids instead
 * of sentences: mail programs cut addresses of more than about 2,000 characters, and a Japanese
 * character takes nine.
 */
export const handOverMail = (model: WizardModel, happened: Happened): string | undefined => {
  if (!model.helpDeskMail) return undefined;
  const words = model.interface.summary;
  const { title, address, tried, ids } = facts(model, happened);
  const body = [
    `${words.page}: ${happened.page}`,
    `${words.address}: ${address}`,
    `${words.date}: ${happened.day}`,
    `${words.version}: ${model.graph.version}`,
    `${words.answers}: ${ids.join(', ')}`,
    `${words.tried}: ${tried.join(', ') || words.untried}`,
  ].join('\r\n');
  const subject = encodeURIComponent(fill(words.subject, { page: title }));
  return `mailto:${model.helpDeskMail}?subject=${subject}&body=${encodeURIComponent(body)}`;
};
