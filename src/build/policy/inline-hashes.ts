import { sourceHash } from '../../components/site/source-hash.ts';
import { valuePlace } from '../../content-model/html-places.ts';
import { attributeOf, textOf, type HtmlTree } from '../../content-model/html-tree.ts';
import type { PageChange } from '../page-changes.ts';
import { scriptPolicy } from './meta-policy.ts';

const inlineHashes = ({ elements }: HtmlTree): Set<string> =>
  new Set(
    elements
      .filter(
        (element) =>
          element.tagName === 'style' ||
          (element.tagName === 'script' && attributeOf(element, 'src') === undefined),
      )
      .map((element) => `'${sourceHash(textOf(element))}'`),
  );

/**
 * Lets the policy of a page name the hashes of its own inline scripts and styles and no others:
 * Astro writes those of everything it could put into any page. Throws when the policy lacks one that
 * the page needs.
 */
export const keepOwnHashes: PageChange = (page) => {
  const meta = scriptPolicy(page);
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
