/** An element of a page in one engine, touched as a reader touches it. */
export interface EngineElement {
  /** Scrolls to it and presses it with the pointer. */
  click(): Promise<void>;
  /** Types into it; a line break presses Enter. */
  type(text: string): Promise<void>;
  /** Chooses files of this machine in a field for files, by their absolute paths. */
  choose(files: readonly string[]): Promise<void>;
}

/** The one window of an engine: what the journeys need of any browser, and nothing else. */
export interface EngineWindow {
  /** Opens an address and waits until it is loaded; rejects where there is no answer. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs the source of a function in the page, with JSON in and out; waits for a promise. */
  run(source: string, args: readonly unknown[]): Promise<unknown>;
  /** The element that the source of a function answers, or undefined. */
  element(source: string, args: readonly unknown[]): Promise<EngineElement | undefined>;
  /** Sets what a page sees of the window, in pixels. */
  resize(width: number, height: number): Promise<void>;
  /** A picture of what is seen, as PNG. */
  picture(): Promise<Buffer>;
}

/** An engine that was started. */
export interface Engine {
  readonly window: EngineWindow;
  stop(): Promise<void>;
}

/** Starts an engine; undefined where Debian's packages of it are not installed. */
export type StartEngine = () => Promise<Engine | undefined>;
