import { holdsSecret, isShareable } from '../../errors/shareable.ts';
import type { SearchFilter } from '../../search/filter.ts';
import type { Outcome, Session } from './session.ts';

/** What the box shows; a new object after every change. */
export interface SearchState {
  /** What stands in the box. */
  readonly typed: string;
  /** A pasted message that no box can hold; empty when there is none. */
  readonly pasted: string;
  readonly filter: SearchFilter;
  readonly verbatim: boolean;
  /** Whether the address asked for filters that do not exist. */
  readonly dropped: boolean;
  /** Answers that the reader took back, as `question.answer`. */
  readonly removed: ReadonlySet<string>;
  readonly outcome: Outcome | undefined;
  readonly busy: boolean;
  /** Number of the chosen result; -1 for none. */
  readonly active: number;
}

/** The one place where the state of a box changes. */
export interface SearchStore {
  state(): SearchState;
  type(text: string): void;
  /** Takes a text from the clipboard; the box itself keeps texts of one line. */
  paste(text: string): void;
  filter(filter: SearchFilter): void;
  asTyped(verbatim: boolean): void;
  /** Takes an answer back that the text was understood to give. */
  takeBack(step: string): void;
  choose(active: number): void;
  /** Begins with what an address says. */
  restore(question: Pick<SearchState, 'typed' | 'filter' | 'verbatim' | 'dropped'>): void;
  /** Drops what is shown and every answer that is still on its way. */
  close(): void;
  /** The text if it may stand in an address, otherwise empty. */
  shareable(): string;
  /** The text if it may stand in a box of the page, otherwise empty. */
  toKeep(): string;
}

const empty: SearchState = {
  typed: '',
  pasted: '',
  filter: {},
  verbatim: false,
  dropped: false,
  removed: new Set(),
  outcome: undefined,
  busy: false,
  active: -1,
};

/** Makes the state of a box; `changed` is called after every change. */
export const createStore = (session: Session, changed: () => void): SearchStore => {
  let state = empty;
  let asked = 0;

  const set = (changes: Partial<SearchState>): void => {
    state = { ...state, ...changes };
    changed();
  };

  const ask = (changes: Partial<SearchState>): void => {
    asked += 1;
    const turn = asked;
    const next = { ...state, dropped: false, ...changes };
    const text = (next.pasted || next.typed).trim();
    if (text === '') {
      set({ ...next, removed: empty.removed, outcome: undefined, busy: false, active: -1 });
      return;
    }
    set({ ...next, busy: true });
    void session.ask(
      {
        text,
        pasted: next.pasted !== '',
        filter: next.filter,
        verbatim: next.verbatim,
        removed: next.removed,
      },
      (outcome) => set({ outcome, busy: !outcome.final, active: -1 }),
      () => turn === asked,
    );
  };

  return {
    state: () => state,
    type: (typed) => {
      if (typed !== state.typed || state.pasted !== '') ask({ typed, pasted: '', verbatim: false });
    },
    paste: (text) =>
      ask({ typed: '', pasted: text.trim(), verbatim: false, removed: empty.removed }),
    filter: (filter) => ask({ filter }),
    asTyped: (verbatim) => ask({ verbatim }),
    takeBack: (step) => ask({ removed: new Set([...state.removed, step]) }),
    choose: (active) => set({ active }),
    restore: (question) => ask({ ...question, pasted: '' }),
    close: () => {
      asked += 1;
      state = empty;
    },
    toKeep: () => (holdsSecret(state.typed) ? '' : state.typed),
    shareable: () => (state.pasted === '' && isShareable(state.typed) ? state.typed.trim() : ''),
  };
};
