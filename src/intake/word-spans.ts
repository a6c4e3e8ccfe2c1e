import type { Span } from '../errors/cut-at-spans.ts';
import type { IntakeModel } from './model.ts';
import type { Weighed } from './weigh.ts';

const joined = (spans: readonly Span[]): Span[] => {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) {
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else all.push(span);
  }
  return all;
};

/**
 * The words that gave the first of the steps: those of its own cues, else of the cues of a later
 * step, which it follows from, else those with which people ask for the page.
 */
export const wordSpans = (
  { found, plan, normal }: Weighed,
  { asked, records }: IntakeModel,
  steps: readonly string[],
  page: string | undefined,
): Span[] => {
  for (const step of steps) {
    const spans = found.flatMap((cue) =>
      !cue.against && cue.means.includes(step) ? cue.spans : [],
    );
    if (spans.length > 0) return joined(spans);
  }
  const holds = (term: string): boolean =>
    asked.find(term).some(({ record }) => page === undefined || records[record]?.slug === page);
  const words = plan.tokens.filter(({ terms }) => terms.some(holds)).map((token) => token.text);
  return joined(
    words.flatMap((word) => {
      const start = normal.text.indexOf(word);
      const end = start + word.length - 1;
      return start < 0 ? [] : [{ start: normal.starts[start] ?? 0, end: normal.ends[end] ?? 0 }];
    }),
  );
};
