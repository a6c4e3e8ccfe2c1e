import type { Language } from '../languages/languages.ts';
import type { GuideText, SourceFile } from './content.ts';
import { digestOf } from './digest.ts';
import { checked, parseYaml, type Parsed } from './parse-file.ts';
import { guide } from './schemas/guide.ts';

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

/** Reads a guide from its file. */
export const parseGuide = (
  { file, text }: SourceFile,
  language: Language,
  slug: string,
): Parsed<GuideText> => {
  const { yaml, body, firstLine } = splitFrontMatter(text);
  const value = parseYaml({ file, text: yaml }, 2);
  if ('faults' in value) return value;
  const front = checked(file, value.data ?? {}, guide);
  if ('faults' in front) return front;
  return {
    data: { file, language, slug, front: front.data, body, firstLine, digest: digestOf(body) },
  };
};
