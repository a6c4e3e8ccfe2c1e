import { looksLikeError } from '../../errors/looks-like-error.ts';
import { longestText } from '../../errors/longest-text.ts';
import { maskSecrets } from '../../errors/mask-secrets.ts';
import type { Recognised } from '../../errors/cards.ts';
import { scriptOf } from '../../languages/script-of.ts';
import type { SearchFilter } from '../../search/filter.ts';
import type { SearchAnswer, SearchResult } from '../../search/searcher.ts';
import { once } from '../../search/once.ts';
import type { SearchModel } from './model.ts';
import type { OwnWords } from './own-words.ts';
import { siteSearcher } from './site-searcher.ts';

/** What somebody asks. */
export interface Question {
  readonly text: string;
  /** A message of several lines; it answers to its errors before anything else. */
  readonly pasted: boolean;
  readonly filter: SearchFilter;
  readonly verbatim: boolean;
  /** Answers as `question.answer` that the text does not give, since the reader took them back. */
  readonly removed: ReadonlySet<string>;
}

/** A page of another language, with that language's search page. */
export interface Elsewhere {
  readonly language: string;
  readonly href: string;
  readonly result: SearchResult;
}

/** What is known so far about a question. */
export interface Outcome {
  /** The question with its secrets hidden. */
  readonly text: string;
  readonly masked: boolean;
  /** Whether the text was longer than what is read of one. */
  readonly cut: boolean;
  readonly errors: Recognised;
  /** What it comes to in own words; undefined until that is known, or where it cannot be. */
  readonly own: OwnWords | undefined;
  /** Undefined when the search's data cannot be read. */
  readonly answer: SearchAnswer | undefined;
  /** The best page of another language, where this one has nothing that fits. */
  readonly elsewhere: Elsewhere | undefined;
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
/** So long the rest waits for what reads own words, in milliseconds, on a slow line. */
const patience = 3000;
const nothing: Recognised = { cards: [], pages: [] };

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A pasted error leads to the pages of its signatures first, then to the pages with its words. */
const pagesFirst = (answer: SearchAnswer, pages: readonly string[]): SearchAnswer => {
  const place = ({ record }: SearchResult): number => {
    const at = pages.indexOf(record.slug);
    return at < 0 ? pages.length : at;
  };
  return { ...answer, results: [...answer.results].sort((a, b) => place(a) - place(b)) };
};

/** Makes the search of the language of a model. */
export const createSession = (model: SearchModel): Session => {
  const { language, script, others, base } = model;
  const searcher = siteSearcher(language, base);
  const searchers = new Map<string, ReturnType<typeof siteSearcher>>();
  let running: Promise<unknown> = Promise.resolve();
  const recognise = once(async () =>
    (await import('./load-errors.ts')).loadErrors(model.signatures),
  );
  const reader = once(async () =>
    (await import('./load-own-words.ts')).loadOwnWords(model, searcher.data()),
  );

  const errorsIn = async (text: string): Promise<Recognised> => {
    if (!looksLikeError(text)) return nothing;
    try {
      const ready = await recognise();
      // Making the signatures ready and reading a long text are two tasks, between which the page lives.
      await wait(0);
      return ready(text);
    } catch {
      return nothing;
    }
  };

  const elsewhereFor = async (text: string): Promise<Elsewhere | undefined> => {
    const wanted = scriptOf(text);
    const other = wanted === script ? undefined : others.find((one) => one.script === wanted);
    if (!other) return undefined;
    const there = searchers.get(other.language) ?? siteSearcher(other.language, base);
    searchers.set(other.language, there);
    const answer = await there.search(text, { titlesOnly: true }).catch(() => undefined);
    const result = answer?.fits ? answer.results[0] : undefined;
    return result && { language: other.language, href: other.href, result };
  };

  const ask: Session['ask'] = async (question, show, wanted) => {
    const { text: raw, pasted, filter, verbatim, removed } = question;
    // Keys that come faster than answers are answered together.
    await wait(0);
    if (!wanted()) return;
    const { text, masked } = maskSecrets(raw);
    const search = (titlesOnly: boolean): Promise<SearchAnswer | undefined> => {
      const start = () =>
        searcher.search(text, { filter, verbatim, titlesOnly }).catch(() => undefined);
      if (titlesOnly) return start();
      // The engine takes one search at a time; those that nobody waits for any more are left out.
      const turn = running.then(() => (wanted() ? start() : undefined));
      running = turn;
      return turn;
    };
    const errors = await errorsIn(text);
    const recognised = errors.cards.length > 0;
    let own: OwnWords | undefined;
    const read = reader()
      .then((readOwnWords) => {
        if (!verbatim && wanted()) own = readOwnWords(text, errors, removed);
      })
      .catch(() => undefined);
    let last: Outcome | undefined;
    const tell = (answer: SearchAnswer | undefined, final: boolean): void => {
      if (!wanted()) return;
      last = {
        text,
        masked,
        cut: raw.length > longestText,
        errors,
        own,
        answer:
          answer && pasted
            ? pagesFirst(
                answer,
                errors.pages.map(({ page }) => page),
              )
            : answer,
        elsewhere: undefined,
        final,
      };
      show(last);
    };
    let answer = await search(!searcher.hasEngine());
    if (!recognised && !searcher.hasEngine() && answer !== undefined) {
      tell(answer, false);
      await wait(pause);
      if (!wanted()) return;
      answer = await search(false);
    }
    if (own === undefined) {
      if (answer !== undefined) tell(answer, false);
      await Promise.race([read, wait(patience)]);
    }
    tell(answer, true);
    // English pages hold Japanese words only to explain them; Japanese pages are full of English.
    const foreign = script === 'latin' && scriptOf(text) === 'japanese';
    const fits = answer === undefined || answer.fits;
    if (!last || recognised || (fits && !foreign)) return;
    const elsewhere = await elsewhereFor(text);
    if (elsewhere && wanted()) show({ ...last, elsewhere });
  };

  return {
    warm: () => {
      void searcher.warm();
      reader().catch(() => undefined);
    },
    ask,
  };
};
