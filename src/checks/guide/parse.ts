import { parse } from 'yaml';
import type { Language } from '../../languages/languages.ts';
import type { GuideText } from '../model.ts';

/** Takes the front matter off an MDX file. Without one the whole file is the body. */
export const splitFrontMatter = (
  source: string,
): { yaml: string; body: string; firstLine: number } => {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*\r?\n/.exec(source);
  if (!match) return { yaml: '', body: source, firstLine: 1 };
  return {
    yaml: match[1] ?? '',
    body: source.slice(match[0].length),
    firstLine: match[0].split('\n').length,
  };
};

/**
 * Reads a guide from the text of its file. `digestOf` makes the digest of its body.
 * Throws what the YAML reader throws when the front matter is no YAML.
 */
export const parseGuide = (
  file: string,
  language: Language,
  slug: string,
  source: string,
  digestOf: (body: string) => string,
): GuideText => {
  const { yaml, body, firstLine } = splitFrontMatter(source);
  const front: unknown = yaml === '' ? {} : parse(yaml);
  return { file, language, slug, front, body, firstLine, digest: digestOf(body) };
};
