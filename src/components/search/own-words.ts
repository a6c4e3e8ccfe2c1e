import { helpDeskPage } from '../../content-model/graph.ts';
import type { Recognised } from '../../errors/cards.ts';
import { createIntake, understand, type Cues } from '../../intake/index.ts';
import type { SearchData, SearchRecord } from '../../search/data.ts';
import type { SearchResult } from '../../search/searcher.ts';
import { writeQuery } from '../../wizard/address.ts';
import { pageHref, pageLink, questionHref, type PageLink } from '../../wizard/links.ts';
import { answerLabel, questionTitle, type WizardModel } from '../../wizard/model.ts';
import { replay } from '../../wizard/replay.ts';
import { questionView, type AnswerView } from '../../wizard/view.ts';

/** An answer that a text gave, to be taken back. */
export interface GivenAnswer {
  /** `question.answer` */
  readonly step: string;
  /** The question that it answers. */
  readonly title: string;
  readonly label: string;
  /** Whether no word gave it: it only is the likeliest on the way to the page. */
  readonly assumed: boolean;
}

/** What a text in own words comes to; every address in it holds ids only. */
export interface OwnWords {
  /** The answers that it gives, in the order of the questions. */
  readonly given: readonly GivenAnswer[];
  /** The page that they lead to, or else the question that is left; neither where it is none of ours. */
  readonly page: SearchResult | undefined;
  readonly question:
    | { readonly title: string; readonly href: string; readonly answers: readonly AnswerView[] }
    | undefined;
  /** The pages that come nearest, where it is none of our business. */
  readonly near: readonly PageLink[];
}

/** Reads own words: the text, the errors recognised in it, and the answers that were taken back. */
export type ReadOwnWords = (
  text: string,
  errors: Recognised,
  removed: ReadonlySet<string>,
) => OwnWords;

const plain = (text: string): SearchResult['title'] => [{ text, marked: false }];

const resultOf = (record: SearchRecord, url: string): SearchResult => ({
  record: { ...record, url },
  title: plain(record.title),
  line: plain(record.line),
});

/** The help desk, where a text comes to what the organisation hides; the search does not know it. */
const helpDeskOf = ({ fallbackHref, fallbackTitle }: WizardModel): SearchRecord => ({
  kind: 'list',
  slug: helpDeskPage,
  url: fallbackHref,
  title: fallbackTitle,
  line: '',
  audience: '',
  apps: [],
  phrases: [],
});

/** Makes the reader of a language, once for many texts. */
export const createOwnWords = (wizard: WizardModel, cues: Cues, data: SearchData): ReadOwnWords => {
  const { graph } = wizard;
  const intake = createIntake(graph, cues, data);
  const records = [...data.records, helpDeskOf(wizard)];
  return (text, { pages }, removed) => {
    const {
      understood,
      next,
      pages: near,
      far,
    } = understand(text, intake, {
      errors: pages,
      removed,
    });
    const answers = new Map(understood.map(({ question, answer }) => [question, answer]));
    const { steps } = replay(graph, answers);
    const found = 'page' in next ? records.find(({ slug }) => slug === next.page) : undefined;
    const asked = far || 'page' in next ? undefined : next.question;
    return {
      given: understood.map(({ question, answer, words }) => ({
        step: `${question}.${answer}`,
        title: questionTitle(wizard, question),
        label: answerLabel(wizard, question, answer),
        assumed: words.length === 0,
      })),
      page: found && !far ? resultOf(found, pageHref(wizard, found.slug, steps)) : undefined,
      question:
        asked === undefined
          ? undefined
          : {
              title: questionTitle(wizard, asked),
              href: questionHref(wizard, asked, steps),
              answers: questionView(wizard, asked, writeQuery(graph, steps)).answers,
            },
      near: far ? near.map((page) => pageLink(wizard, page, [])) : [],
    };
  };
};
