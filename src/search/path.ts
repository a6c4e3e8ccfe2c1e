/** A stretch of a text, `[start, end)`, that is worth something. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Way {
  readonly worth: number;
  readonly before?: Way;
  readonly stretch?: Stretch;
}

const longestStretch = 20;
const nowhere: Way = { worth: -Infinity };

/**
 * The stretches of a text, side by side or apart, that are worth most together. `worthOf` says what
 * a stretch is worth, undefined for one that is none; `costOf` what it costs to leave a letter out.
 */
export const bestPath = (
  text: string,
  worthOf: (piece: string, start: number, end: number) => number | undefined,
  costOf: (letter: string) => number,
): Stretch[] => {
  const ways: Way[] = [{ worth: 0 }];
  for (let end = 1; end <= text.length; end += 1) {
    const before = ways[end - 1] ?? nowhere;
    let best: Way = { worth: before.worth - costOf(text.charAt(end - 1)), before };
    for (let start = Math.max(0, end - longestStretch); start < end; start += 1) {
      const worth = worthOf(text.slice(start, end), start, end);
      const way = ways[start] ?? nowhere;
      if (worth === undefined || way.worth + worth <= best.worth) continue;
      best = { worth: way.worth + worth, before: way, stretch: { start, end } };
    }
    ways.push(best);
  }
  const stretches: Stretch[] = [];
  for (let way = ways.at(-1); way; way = way.before)
    if (way.stretch) stretches.unshift(way.stretch);
  return stretches;
};
