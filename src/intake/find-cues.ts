import type { Span } from '../errors/cut-at-spans.ts';
import { originalSpan, type MappedText } from '../errors/mapped-text.ts';
import type { Cue, Cues } from './cues.ts';
import { prepareAlike, readAlike, type Alike } from './alike.ts';
import { foldPhrase } from './read-text.ts';
import type { Way } from './ways.ts';

/** Cues ready to be found. */
export interface PreparedCues {
  readonly alike: readonly Alike[];
  readonly cues: readonly PreparedCue[];
  readonly outside: readonly Phrase[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

type Phrase = readonly string[];

/** What a cue says: the answers, and how much by them. */
export interface CueMeaning {
  readonly means: readonly string[];
  /** The fewer pages its answers leave, the more it tells: 1 for one page, 0 for all. */
  readonly tells: number;
  /** Whether all of its answers are those of administrators. */
  readonly ofAdministrators: boolean;
}

interface PreparedCue extends CueMeaning {
  readonly phrases: readonly Phrase[];
}

/** A cue that a text holds. */
export interface FoundCue extends CueMeaning {
  /** Whether the text says that it is not so. */
  readonly against: boolean;
  readonly spans: readonly Span[];
}

/** How often a phrase is looked for: a text that repeats one says no more by it. */
const mostPlaces = 4;
/** How far from a thing its denial may stand. */
const longestDenial = 24;

const meaningOf = ({ means }: Cue, ways: readonly Way[]): CueMeaning => {
  const taken = ways.filter(({ steps }) => steps.some((step) => means.includes(step)));
  const pages = (some: readonly Way[]): number => new Set(some.map(({ page }) => page)).size;
  return {
    means,
    tells: 1 - Math.log(Math.max(1, pages(taken))) / Math.log(Math.max(2, pages(ways))),
    ofAdministrators: taken.every(({ forAdministrators }) => forAdministrators),
  };
};

/** Folds all phrases once for many texts. */
export const prepareCues = (
  { cues, alike, outside, against }: Cues,
  ways: readonly Way[],
): PreparedCues => {
  const lists = prepareAlike(alike);
  const fold = (phrase: string): Phrase =>
    foldPhrase(phrase).map((part) => readAlike({ text: part, starts: [], ends: [] }, lists).text);
  const joined = (phrase: string): string => fold(phrase).join('');
  return {
    alike: lists,
    cues: cues.map((cue) => ({ ...meaningOf(cue, ways), phrases: cue.says.map(fold) })),
    outside: outside.map(fold),
    before: against.before.map(joined),
    after: against.after.map(joined),
  };
};

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a phrase stands, the parts of each place in their order and within one sentence. */
const placesOf = (text: string, [first = '', ...rest]: Phrase): Place[][] => {
  const places: Place[][] = [];
  let from = 0;
  while (first !== '' && places.length < mostPlaces) {
    const start = text.indexOf(first, from);
    if (start < 0) break;
    from = start + first.length;
    const sentence = text.indexOf('\n', from);
    const limit = sentence < 0 ? text.length : sentence;
    const place = [{ start, end: from }];
    for (const part of rest) {
      const next = text.indexOf(part, (place.at(-1)?.end ?? 0) - 1);
      if (next < 0 || next + part.length > limit) break;
      place.push({ start: next, end: next + part.length });
    }
    if (place.length > rest.length) places.push(place);
  }
  return places;
};

const isDenied = (text: string, place: readonly Place[], cues: PreparedCues): boolean => {
  const start = place[0]?.start ?? 0;
  const end = place.at(-1)?.end ?? 0;
  const before = `${text.slice(Math.max(0, start - longestDenial), start).trimEnd()} `;
  const after = ` ${text.slice(end, end + longestDenial).trimStart()}`;
  return (
    cues.before.some((words) => before.endsWith(words) || before.trimEnd().endsWith(words)) ||
    cues.after.some((words) => after.startsWith(words) || after.startsWith(words, 1))
  );
};

const spansOf = (source: MappedText, places: readonly Place[][]): Span[] =>
  places.flat().map(({ start, end }) => {
    const text = source.text.slice(start, end);
    return originalSpan(
      source,
      start + (text.length - text.trimStart().length),
      end - (text.length - text.trimEnd().length),
    );
  });

/** Every cue that a folded text holds, each once. */
export const findCues = (source: MappedText, prepared: PreparedCues): FoundCue[] =>
  prepared.cues.flatMap(({ phrases, ...meaning }): FoundCue[] => {
    const places = phrases.flatMap((phrase) => placesOf(source.text, phrase));
    if (places.length === 0) return [];
    const meant = places.filter((place) => !isDenied(source.text, place, prepared));
    const against = meant.length === 0;
    return [{ ...meaning, against, spans: spansOf(source, against ? places : meant) }];
  });

/** How many different phrases of what is none of our business a folded text holds. */
export const countOutside = ({ text }: MappedText, { outside }: PreparedCues): number =>
  outside.filter((phrase) => placesOf(text, phrase).length > 0).length;
