/** A part of a page that needs a script, and how to get it. */
export interface Part {
  /** A selector: the page has the part where something matches. */
  readonly on: string;
  readonly load: () => Promise<unknown>;
}

/** Loads the scripts of the parts that the page has. One that cannot be had is missing, no more. */
export const loadWhereFound = (parts: readonly Part[]): void => {
  for (const { on, load } of parts) {
    if (document.querySelector(on)) load().catch(() => undefined);
  }
};
