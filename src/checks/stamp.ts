import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translationPairs } from './guide/editions.ts';
import { requireContent } from '../content-model/load.ts';

/**
 * Writes into every translation the digest of the original as it is now. The first language is
 * the original unless it says itself that it was translated. Returns the files that changed.
 */
export const stampTranslations = (root: string): string[] =>
  translationPairs(requireContent(root).guides).flatMap(({ original, translation }) => {
    const path = join(root, translation.file);
    const before = readFileSync(path, 'utf8');
    const after = withDigest(before, original.digest);
    if (after === before) return [];
    writeFileSync(path, after);
    return [translation.file];
  });

/** The text of a guide with `translatedFrom` set in its front matter. */
export const withDigest = (source: string, digest: string): string => {
  const line = `translatedFrom: '${digest}'`;
  const end = source.indexOf('\n---', 3);
  const front = source.slice(0, end);
  const replaced = /^translatedFrom:.*$/m.test(front)
    ? front.replace(/^translatedFrom:.*$/m, line)
    : `${front}\n${line}`;
  return replaced + source.slice(end);
};
