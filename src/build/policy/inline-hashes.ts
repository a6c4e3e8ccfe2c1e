import { sourceHash } from './source-hash.ts';

const inlineTexts = (html: string, element: 'script' | 'style'): string[] =>
  [
    ...html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g')),
  ].map(([, text = '']) => text);

/** The policy that names scripts; a page may add another one that only takes more away. */
const metaPolicy =
  /(<meta http-equiv="content-security-policy" content=")([^"]*script-src[^"]*)(")/i;

/**
 * A page whose policy names the hashes of its own inline scripts and styles and no others: Astro
 * writes those of everything it could put into any page. Throws when the policy lacks one that the
 * page needs.
 */
export const keepOwnHashes = (html: string): string =>
  html.replace(metaPolicy, (_, start: string, policy: string, end: string) => {
    const own = new Set<string>(
      (['script', 'style'] as const)
        .flatMap((element) => inlineTexts(html, element))
        .map(sourceHash),
    );
    const kept = policy
      .replace(/ '(sha256-[^']+)'/g, (whole, hash: string) => (own.has(hash) ? whole : ''))
      .replace(/;\s*$/, '');
    for (const hash of own) {
      if (!kept.includes(hash))
        throw new Error(`The policy lacks the hash of an inline text: ${hash}`);
    }
    return start + kept + end;
  });
