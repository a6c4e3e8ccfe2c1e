/** A part of a page that needs a script, and how to get it. */
export interface Part {
  /** A selector: the page has the part where something matches. */
  readonly on: string;
  readonly load: () => Promise<unknown>;
}

/** What says that a reader has come, by hand, by key, by a machine that reads, or in another tab. */
const touches = [
  'pointermove',
  'pointerdown',
  'keydown',
  'focusin',
  'scroll',
  'click',
  'change',
  'beforeprint',
  'storage',
];
const uses = ['click', 'change'];

const isControl = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.matches('button, input');

/** Loads the scripts of the parts that the page has. One that cannot be had is missing, no more. */
export const loadNow = (parts: readonly Part[]): void => {
  for (const { on, load } of parts) {
    if (document.querySelector(on)) load().catch(() => undefined);
  }
};

/**
 * The same once the page is touched, or at once. A button or a box of a part that is used while the
 * script is on its way is told so again when it has come.
 */
export const loadAtTouch = (atOnce: boolean, parts: readonly Part[]): void => {
  const used: Event[] = [];
  // What is told again comes by here too, and is no use of the page.
  const keep = (event: Event): void => {
    if (event.isTrusted) used.push(event);
  };

  const repeat = (on: string): void => {
    for (const { type, target } of used) {
      if (isControl(target) && target.closest(on)) {
        target.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
  };
  const start = (touch?: Event): void => {
    for (const type of touches) removeEventListener(type, start, true);
    for (const type of uses) addEventListener(type, keep, true);
    if (touch) keep(touch);
    loadNow(parts.map(({ on, load }) => ({ on, load: () => load().then(() => repeat(on)) })));
  };
  if (atOnce) start();
  else for (const type of touches) addEventListener(type, start, true);
};
