/** A record that holds a term, by its number, with a score comparable within one search. */
export interface Hit {
  readonly record: number;
  readonly score: number;
}

/** What finds records. */
export interface Engine {
  /** How many records it knows. */
  readonly size: number;
  /** Rejects when the index is missing or blocked. */
  search(term: string): Promise<readonly Hit[]>;
}
