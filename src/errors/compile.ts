import type { Language } from '../languages/languages.ts';
import { textIn } from '../languages/localised.ts';
import type { ErrorSignature } from '../content-model/schemas/error-signature.ts';
import { isListed } from './listed.ts';
import type { MatchableSignature } from './match.ts';

/** A signature as the browser gets it: one language, without examples and sources. */
export type BrowserSignature = MatchableSignature & {
  readonly meaning: string;
  readonly check: string;
  /** Whether the list of errors shows it. */
  readonly listed: boolean;
};

/** The compact list for one language; empty lists and unset fields stay out of the JSON. */
export type CompactSignature = Omit<BrowserSignature, 'all' | 'any' | 'none' | 'also' | 'listed'> &
  Partial<Pick<BrowserSignature, 'all' | 'any' | 'none' | 'also' | 'listed'>>;

function filled<T>(key: string, list: readonly T[]): Record<string, readonly T[]> {
  return list.length > 0 ? { [key]: list } : {};
}

/** Makes the compact list; the result is plain JSON. */
export function compileSignatures(
  signatures: readonly ErrorSignature[],
  language: Language,
): CompactSignature[] {
  return signatures.map((signature) => ({
    id: signature.id,
    protocol: signature.protocol,
    ...filled('all', signature.all),
    ...filled('any', signature.any),
    ...filled('none', signature.none),
    ...(signature.when === undefined ? {} : { when: signature.when }),
    ...(signature.unless === undefined ? {} : { unless: signature.unless }),
    ...(signature.weight === undefined ? {} : { weight: signature.weight }),
    certainty: signature.certainty,
    page: signature.page,
    ...filled('also', signature.also),
    aboutBasic: signature.aboutBasic,
    meaning: textIn(signature.meaning, language),
    check: textIn(signature.check, language),
    ...(isListed(signature) ? { listed: true } : {}),
  }));
}

/** Restores what {@link compileSignatures} left out. */
export function expandSignatures(list: readonly CompactSignature[]): BrowserSignature[] {
  return list.map((compact) => ({
    ...compact,
    all: compact.all ?? [],
    any: compact.any ?? [],
    none: compact.none ?? [],
    also: compact.also ?? [],
    listed: compact.listed ?? false,
  }));
}
