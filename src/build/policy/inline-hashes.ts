import { valuePlace } from '../../content-model/html-places.ts';
import { openingTags, type HtmlParts } from '../../content-model/html-parts.ts';
import { attributeOf } from '../../content-model/html-tree.ts';
import type { PageChange } from '../page-changes.ts';
import { scriptPolicy } from './meta-policy.ts';
import { sourceHash } from './source-hash.ts';

const inlineHashes = ({ parts }: HtmlParts): Set<string> =>
  new Set(
    parts.flatMap((part, index) => {
      const isInline =
        part.kind === 'opening' &&
        (part.tagName === 'style' ||
          (part.tagName === 'script' && attributeOf(part, 'src') === undefined));
      const next = parts[index + 1];
      return isInline ? [`'${sourceHash(next?.kind === 'text' ? next.value : '')}'`] : [];
    }),
  );

/**
 * Lets the policy of a page name the hashes of its own inline scripts and styles and no others:
 * Astro writes those of everything it could put into any page. Throws when the policy lacks one that
 * the page needs.
 */
export const keepOwnHashes: PageChange = (page) => {
  const meta = scriptPolicy(openingTags(page));
  const place = meta && valuePlace(page, meta, 'content');
  if (!place) return [];
  const own = inlineHashes(page);
  const kept = page.source
    .slice(place.start, place.end)
    .split(';')
    .map((directive) => directive.split(' ').filter((word) => !isHash(word) || own.has(word)))
    .map((words) => words.join(' '))
    .filter((directive) => directive.trim() !== '')
    .join(';');
  for (const hash of own) {
    if (!kept.includes(hash)) {
      throw new Error(`The policy lacks the hash of an inline text: ${hash}`);
    }
  }
  return [{ ...place, text: kept }];
};

const isHash = (word: string): boolean => word.startsWith("'sha256-");
