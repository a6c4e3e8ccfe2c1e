import type { ZodType } from 'zod';
import type { Language } from '../languages/languages.ts';
import type { NoteText, PageText, SendableText, SourceFile, TopicText } from './content.ts';
import { digestOf } from './digest.ts';
import { fault } from './fault.ts';
import { parseFile, type Parsed } from './parse-file.ts';
import { isOwn } from './own.ts';
import { ownPage, ownTopic } from './schemas/own-page.ts';
import { page, type Page } from './schemas/page.ts';
import { textToSend } from './schemas/text-to-send.ts';
import { topic, type Topic } from './schemas/topic.ts';

/** Takes the front matter off a file. Without one the whole file is the body. */
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

const parseText = <Front>({ file, text }: SourceFile, schema: ZodType<Front>) => {
  const { yaml, body, firstLine } = splitFrontMatter(text);
  if (firstLine === 1) {
    const remedy = 'Begin it with a line "---", the fields, and another line "---".';
    return { faults: [fault(file, '(whole file)', 'has no front matter', remedy)] };
  }
  const front = parseFile({ file, text: yaml }, schema, { firstLine: 2, empty: {} });
  return 'faults' in front ? front : { data: { front: front.data, body, firstLine } };
};

/** Reads a page from its file. */
export const parsePage = (source: SourceFile, language: Language, id: string): Parsed<PageText> => {
  const parsed = parseText<Page>(source, isOwn(source) ? ownPage : page);
  if ('faults' in parsed) return parsed;
  const { front, body } = parsed.data;
  const [topicOf = '', name = ''] = id.split('/');
  const digest = digestOf(`${front.title}\n${front.when}\n${body}`);
  const place = { file: source.file, language, id, topic: topicOf, page: name };
  return { data: { kind: 'page', ...place, ...parsed.data, digest } };
};

/** Reads the overview of a topic from its file. */
export const parseTopic = (
  source: SourceFile,
  language: Language,
  id: string,
): Parsed<TopicText> => {
  const parsed = parseText<Topic>(source, isOwn(source) ? ownTopic : topic);
  if ('faults' in parsed) return parsed;
  const { front, body } = parsed.data;
  const seen = front.entries.map(({ see }) => see).join('\n');
  const digest = digestOf(`${front.title}\n${front.summary}\n${seen}\n${body}`);
  const place = { file: source.file, language, id, topic: id };
  return { data: { kind: 'topic', ...place, ...parsed.data, digest } };
};

/** Reads a note of the organisation's own on the topic or page `id`; it has no front matter. */
export const readNote = (source: SourceFile, language: Language, id: string): NoteText => {
  const { body, firstLine } = splitFrontMatter(source.text);
  return { kind: 'note', file: source.file, language, id, body, firstLine };
};

/** Reads a text to send from its file. */
export const parseSendable = (
  source: SourceFile,
  language: Language,
  id: string,
): Parsed<SendableText> => {
  const parsed = parseText(source, textToSend);
  if ('faults' in parsed) return parsed;
  const { front, body, firstLine } = parsed.data;
  return { data: { file: source.file, language, id, front, body: body.trim(), firstLine } };
};
