/** A piece of a page as the engine gives it. */
export interface Fragment {
  /** Address with the section's anchor. */
  readonly url: string;
  /** Title of the page. */
  readonly title: string;
  /** Heading of the section; empty for the beginning of a page. */
  readonly heading: string;
  /** Text of the section, without markup. */
  readonly content: string;
}

/** One hit of the engine; nothing of the text is loaded before `load` is called. */
export interface Hit {
  readonly id: string;
  /** Higher is better; comparable only within one search. */
  readonly score: number;
  /** Rejects when the file cannot be read. */
  load(): Promise<Fragment>;
}

/** The full-text engine underneath the planner. */
export interface Engine {
  /** All hits for words joined by AND; rejects when the index is missing or blocked. */
  search(text: string): Promise<readonly Hit[]>;
}
