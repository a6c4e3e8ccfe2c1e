import { errorProtocols } from '../content-model/schemas/error-protocols.ts';
import type { ErrorSignature } from '../content-model/schemas/error-signature.ts';
import type { Script } from '../languages/languages.ts';
import { scriptOf } from '../languages/script-of.ts';
import { verdictOf, verdicts } from './verdict.ts';

/** A signature as far as the list of errors is concerned. */
type Listable = Pick<ErrorSignature, 'id' | 'protocol' | 'examples' | 'aboutBasic' | 'certainty'>;

/** Address of the list, below the language. */
const list = 'reference/errors';

/** Whether a screen or a log is known to say it; all others are rules of the matcher alone. */
export const isListed = ({ examples }: Listable): boolean => examples.length > 0;

/** The attested texts, those that a reader of this script sees on the own screens first. */
export const attestedTexts = ({ examples }: Listable, script: Script): string[] => [
  ...examples.filter((text) => scriptOf(text) === script),
  ...examples.filter((text) => scriptOf(text) !== script),
];

const rank = (signature: Listable): number => verdicts.indexOf(verdictOf(signature));

/**
 * The listed signatures by protocol, in the order of protocols, those that basic authentication
 * surely causes first; none of the groups is empty.
 */
export const listedByProtocol = <Signature extends Listable>(
  signatures: readonly Signature[],
): { protocol: Signature['protocol']; path: string; signatures: Signature[] }[] =>
  errorProtocols
    .map((protocol) => ({
      protocol,
      path: `${list}/${protocol}`,
      signatures: signatures
        .filter((signature) => signature.protocol === protocol && isListed(signature))
        .toSorted((one, other) => rank(one) - rank(other)),
    }))
    .filter((group) => group.signatures.length > 0);

/** Where the list shows a signature: a path below the language and a section; the list itself for others. */
export const placeInList = (signature: Listable): readonly [path: string, section?: string] =>
  isListed(signature) ? [`${list}/${signature.protocol}`, signature.id] : [list];
