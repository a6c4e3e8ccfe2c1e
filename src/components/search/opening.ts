/** What the reader did to a box. */
export interface Opening {
  readonly form: HTMLFormElement;
  /** A message that was pasted into it and is more than a box can hold; empty when there is none. */
  readonly pasted: string;
}
