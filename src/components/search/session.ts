import { looksLikeError } from '../../errors/looksLikeError.ts';
import { longestText } from '../../errors/longestText.ts';
import { maskSecrets } from '../../errors/maskSecrets.ts';
import type { Recognised } from '../../errors/cards.ts';
import { otherLanguage } from '../../i18n/languages.ts';
import type { SearchFilter } from '../../search/filter.ts';
import type { SearchAnswer, SearchResult } from '../../search/searcher.ts';
import type { SearchModel } from './model.ts';
import { siteSearcher } from './siteSearcher.ts';

/** What somebody asks. */
export interface Question {
  readonly text: string;
  /** A message of several lines; it answers to its errors before anything else. */
  readonly pasted: boolean;
  readonly filter: SearchFilter;
  readonly verbatim: boolean;
}

/** What is known so far about a question. */
export interface Outcome {
  /** The question with its secrets hidden. */
  readonly text: string;
  readonly masked: boolean;
  /** Whether the text was longer than what is read of one. */
  readonly cut: boolean;
  readonly errors: Recognised;
  /** Undefined when the search's data cannot be read. */
  readonly answer: SearchAnswer | undefined;
  /** The best page of the other language, where this one has nothing that fits. */
  readonly elsewhere: SearchResult | undefined;
  /** False while a better answer is on its way. */
  readonly final: boolean;
}

/** Answers questions one after the other; loads nothing before it is asked or warmed. */
export interface Session {
  warm(): void;
  /** Shows what is known as soon as it is known, as long as `wanted` says yes. Never rejects. */
  ask(question: Question, show: (outcome: Outcome) => void, wanted: () => boolean): Promise<void>;
}

/** The engine is large: it waits until the typing pauses. */
const pause = 200;
const nothing: Recognised = { cards: [], guides: [] };
const japanese = /[\u3041-\u30fa\u4e00-\u9fff]/;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A pasted error leads to the guides of its signatures first, then to the pages with its words. */
const guidesFirst = (answer: SearchAnswer, guides: readonly string[]): SearchAnswer => {
  const place = ({ page }: SearchResult): number => {
    const at = guides.indexOf(page.slug);
    return at < 0 ? guides.length : at;
  };
  return { ...answer, results: [...answer.results].sort((a, b) => place(a) - place(b)) };
};

/** Makes the search of the language of a model. */
export const createSession = (model: SearchModel): Session => {
  const { language, base } = model;
  const searcher = siteSearcher(language, base);
  let other: ReturnType<typeof siteSearcher> | undefined;
  let recognise: Promise<(text: string) => Recognised> | undefined;

  const errorsIn = async (text: string): Promise<Recognised> => {
    if (!looksLikeError(text)) return nothing;
    recognise ??= import('./loadErrors.ts').then(({ loadErrors }) => loadErrors(model.signatures));
    try {
      const ready = await recognise;
      // Making the signatures ready and reading a long text are two tasks, between which the page lives.
      await wait(0);
      return ready(text);
    } catch {
      recognise = undefined;
      return nothing;
    }
  };

  const elsewhereFor = async (text: string): Promise<SearchResult | undefined> => {
    if (japanese.test(text) === (language === 'ja')) return undefined;
    other ??= siteSearcher(otherLanguage(language), base);
    const answer = await other.search(text, { sections: false }).catch(() => undefined);
    return answer?.confidence === 'good' ? answer.results[0] : undefined;
  };

  const ask: Session['ask'] = async ({ text: raw, pasted, filter, verbatim }, show, wanted) => {
    const { text, masked } = maskSecrets(raw);
    const cut = raw.length > longestText;
    const search = (sections: boolean): Promise<SearchAnswer | undefined> =>
      searcher.search(text, { filter, verbatim, sections }).catch(() => undefined);
    const [errors, first] = await Promise.all([errorsIn(text), search(searcher.hasEngine())]);
    const recognised = errors.cards.length > 0;
    const outcome = (answer: SearchAnswer | undefined, final: boolean): Outcome => ({
      text,
      masked,
      cut,
      errors,
      answer: answer && pasted ? guidesFirst(answer, errors.guides) : answer,
      elsewhere: undefined,
      final,
    });
    if (!wanted()) return;
    const done = recognised || searcher.hasEngine() || first === undefined;
    let last = outcome(first, done);
    show(last);
    if (!done) {
      await wait(pause);
      if (!wanted()) return;
      last = outcome(await search(true), true);
      if (!wanted()) return;
      show(last);
    }
    // English pages hold Japanese words only to explain them; Japanese pages are full of English.
    const foreign = language === 'en' && japanese.test(text);
    const fits = last.answer === undefined || last.answer.confidence === 'good';
    if (recognised || (fits && !foreign)) return;
    const elsewhere = await elsewhereFor(text);
    if (elsewhere && wanted()) show({ ...last, elsewhere });
  };

  return { warm: () => void searcher.warm(), ask };
};
