/** What the reader did to a box. */
export interface Opening {
  readonly form: HTMLFormElement;
  /** Several lines that were pasted into it; empty when there were none. */
  readonly pasted: string;
}
