import { normalise } from './normalise.ts';
import { isVocabularyName, vocabulary } from './vocabulary.ts';

const letters = 'a-z';

function edge(text: string, before: boolean): string {
  const unit = before ? text.at(0) : text.at(-1);
  if (unit === undefined) return '';
  const kind = /[a-z]/.test(unit) ? letters : /[0-9]/.test(unit) ? '0-9' : '';
  if (kind === '') return '';
  return before ? `(?<![${kind}])` : `(?![${kind}])`;
}

function literalSource(text: string, open: boolean): string {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `${edge(text, true)}${literal}${open ? '[a-z0-9]*' : edge(text, false)}`;
}

function wordSource(piece: string): string {
  const name = piece.slice(1);
  if (piece.startsWith('@') && isVocabularyName(name)) return `(?:${vocabulary[name]})`;
  const parts = piece.split(/\*(?=\s|$)/);
  return parts
    .map((part, place) => ({ text: normalise(part).text.trim(), open: place < parts.length - 1 }))
    .filter(({ text }) => text !== '')
    .map(({ text, open }) => literalSource(text, open))
    .join(' ?');
}

function alternativeSource(alternative: string): string {
  return alternative
    .trim()
    .split(/ \* /)
    .map((piece) => wordSource(piece.trim()))
    .filter((source) => source !== '')
    .join('.{0,90}?');
}

/** A compiled fragment: all its alternatives at once, and each of them alone. */
export interface CompiledFragment {
  readonly any: RegExp;
  readonly each: readonly string[];
}

/**
 * Compiles a fragment for normalised text. "a | b" is either; "word*" any word that begins so;
 * " * " a gap of at most 90 units; "@name" any word of that name in the vocabulary. Words and
 * numbers match whole: `5.7.1` is not in `5.7.139`.
 */
export function compileFragment(fragment: string): CompiledFragment {
  const each = fragment
    .split('|')
    .map(alternativeSource)
    .filter((source) => source !== '');
  return { any: new RegExp(each.length > 0 ? `(?:${each.join('|')})` : '(?!)'), each };
}

/** Whether any alternative occurs. */
export function occurs(fragment: CompiledFragment, text: string): boolean {
  return fragment.any.test(text);
}

/** Where the longest alternative that occurs stands first, as [start, end). */
export function locate(fragment: CompiledFragment, text: string): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  for (const source of fragment.each) {
    const found = new RegExp(source).exec(text);
    if (found === null) continue;
    const end = found.index + found[0].length;
    if (end - found.index > best[1] - best[0]) best = [found.index, end];
  }
  return best;
}
