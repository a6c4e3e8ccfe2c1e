import { messageOf } from '../../src/components/search/pasted-text.ts';
import { recogniseErrors } from '../../src/errors/cards.ts';
import { looksLikeError } from '../../src/errors/looks-like-error.ts';
import { maskSecrets } from '../../src/errors/mask-secrets.ts';
import { type BrowserSignature } from '../../src/errors/compile.ts';
import { type PreparedSignature } from '../../src/errors/match.ts';
import { isShareable } from '../../src/errors/shareable.ts';
import { type Lexicon } from '../../src/search/lexicon.ts';
import { planQuery } from '../../src/search/plan.ts';

/** Everything in the browser that reads what somebody typed or pasted, by name. */
export const readers = (
  signatures: readonly PreparedSignature<BrowserSignature>[],
  lexicons: Readonly<Record<string, Lexicon>>,
): Readonly<Record<string, (text: string) => unknown>> => ({
  paste: (text) => messageOf({ getData: () => text } as unknown as DataTransfer),
  address: isShareable,
  kind: looksLikeError,
  mask: maskSecrets,
  errors: (text) => recogniseErrors(text, signatures, () => undefined),
  ...Object.fromEntries(
    Object.entries(lexicons).map(([language, lexicon]) => [
      `search ${language}`,
      (text: string) => planQuery(lexicon, text),
    ]),
  ),
});
