/** What the reader did to a box. */
export interface Opening {
  readonly form: HTMLFormElement;
  /** A message that was pasted into it and is more than a box can hold; empty when there is none. */
  readonly pasted: string;
  /** Whether the reader still waits for it: they may have left with Esc, or be in a conversion. */
  readonly wanted: () => boolean;
}
