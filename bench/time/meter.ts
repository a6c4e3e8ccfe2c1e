/** What patterns did while something ran. */
export interface Metered {
  /** UTF-16 units that all patterns were given together. */
  readonly units: number;
  /** The patterns. */
  readonly patterns: readonly RegExp[];
}

/**
 * Runs something and counts the units of text that its patterns walk through: from where each
 * search begins to where it ends. Everything that patterns do goes through `exec`.
 */
export const metered = (run: () => unknown): Metered => {
  const { prototype } = RegExp;
  const original = Object.getOwnPropertyDescriptor(prototype, 'exec');
  const exec = prototype.exec;
  const patterns = new Map<string, RegExp>();
  let units = 0;
  Object.defineProperty(prototype, 'exec', {
    ...original,
    value(this: RegExp, text: string): RegExpExecArray | null {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = exec.call(this, text);
      const end = found ? found.index + found[0].length : this.sticky ? from + 1 : text.length;
      units += Math.max(1, end - from);
      patterns.set(String(this), this);
      return found;
    },
  });
  try {
    run();
  } finally {
    if (original) Object.defineProperty(prototype, 'exec', original);
  }
  return { units, patterns: [...patterns.values()] };
};

const escape = /\\[pPu]\{[^}]*\}|\\./g;
const set = /\[[^\]]*\]/g;

/**
 * Whether a pattern can walk on and on from one place of a text: it repeats something without an
 * end, beside something else that it may have to try again. One sign repeated is walked once.
 */
export const isEndless = ({ source }: RegExp): boolean => {
  const bare = source.replace(escape, 'x').replace(set, 'x');
  return /[*+]|\{\d+,\}/.test(bare) && !/^.(?:[*+]|\{\d+,\})$/.test(bare);
};
