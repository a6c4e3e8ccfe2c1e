import { normalise } from './normalise.ts';
import { isVocabularyName, vocabulary } from './vocabulary.ts';

const letters = 'a-z';
/** The most units between two parts of a fragment. */
const longestGap = 90;

function edge(text: string, before: boolean): string {
  const unit = before ? text.at(0) : text.at(-1);
  if (unit === undefined) return '';
  const kind = /[a-z]/.test(unit) ? letters : /[0-9]/.test(unit) ? '0-9' : '';
  if (kind === '') return '';
  return before ? `(?<![${kind}])` : `(?![${kind}])`;
}

function literalSource(text: string, open: boolean): string {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `${edge(text, true)}${literal}${open ? '[a-z0-9]{0,60}' : edge(text, false)}`;
}

/** What stands in one piece in a fragment. */
interface FragmentPart {
  readonly pattern: RegExp;
  /** What a text must hold for the pattern to have a chance; empty where that is not one text. */
  readonly needle: string;
}

function compilePart(piece: string): FragmentPart | undefined {
  const name = piece.slice(1);
  if (piece.startsWith('@') && isVocabularyName(name))
    return { pattern: new RegExp(vocabulary[name], 'g'), needle: '' };
  const words = piece.split(/\*(?=\s|$)/);
  const written = words
    .map((word, place) => ({ text: normalise(word).text.trim(), open: place < words.length - 1 }))
    .filter(({ text }) => text !== '');
  const [first] = written;
  if (first === undefined) return undefined;
  const source = written.map(({ text, open }) => literalSource(text, open)).join(' ?');
  return { pattern: new RegExp(source, 'g'), needle: first.text };
}

/** A compiled fragment: its alternatives, each the parts that follow one another. */
export type CompiledFragment = readonly (readonly FragmentPart[])[];

/**
 * Compiles a fragment for normalised text. "a | b" is either; "word*" any word that begins so;
 * " * " a gap of at most 90 units; "@name" any word of that name in the vocabulary. Words and
 * numbers match whole: `5.7.1` is not in `5.7.139`.
 */
export function compileFragment(fragment: string): CompiledFragment {
  return fragment
    .split('|')
    .map((alternative) =>
      alternative
        .trim()
        .split(/ \* /)
        .map((piece) => compilePart(piece.trim()))
        .filter((part) => part !== undefined),
    )
    .filter((parts) => parts.length > 0);
}

/** A range `[start, end)` of normalised text. */
export type Place = readonly [start: number, end: number];

function placesOf({ pattern, needle }: FragmentPart, text: string): Place[] {
  const places: Place[] = [];
  if (!text.includes(needle)) return places;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    places.push([found.index, found.index + found[0].length]);
    pattern.lastIndex = found.index + 1;
  }
  return places;
}

/** The places of a part from which the rest can be reached, each with the end of the nearest rest. */
function joined(places: readonly Place[], rest: readonly Place[]): Place[] {
  let next = 0;
  return places.flatMap(([start, end]): Place[] => {
    while (next > 0 && (rest[next - 1]?.[0] ?? 0) >= end) next -= 1;
    while (next < rest.length && (rest[next]?.[0] ?? 0) < end) next += 1;
    const reached = rest[next];
    return reached !== undefined && reached[0] - end <= longestGap ? [[start, reached[1]]] : [];
  });
}

/** Where the longest alternative of a fragment stands first; undefined when none occurs. */
export type FragmentFinder = (fragment: CompiledFragment) => Place | undefined;

/** Makes the finder for a normalised text; it looks for every part once, whoever shares it. */
export function createFinder(text: string): FragmentFinder {
  const placesBySource = new Map<string, readonly Place[]>();
  const known = new Map<CompiledFragment, Place | undefined>();
  const places = (part: FragmentPart): readonly Place[] => {
    const found = placesBySource.get(part.pattern.source) ?? placesOf(part, text);
    placesBySource.set(part.pattern.source, found);
    return found;
  };
  const first = (parts: CompiledFragment[number]): Place | undefined => {
    if (parts.some((part) => places(part).length === 0)) return undefined;
    return parts.map(places).reduceRight((rest, part) => joined(part, rest))[0];
  };
  const longest = (fragment: CompiledFragment): Place | undefined => {
    let best: Place | undefined;
    for (const parts of fragment) {
      const place = first(parts);
      if (place && (!best || place[1] - place[0] > best[1] - best[0])) best = place;
    }
    return best;
  };
  return (fragment) => {
    if (!known.has(fragment)) known.set(fragment, longest(fragment));
    return known.get(fragment);
  };
}
