import type { Content } from '../../src/content-model/content.ts';
import { lastDay, plannedDate } from '../../src/content-model/schemas/dates.ts';
import { gapsByLanguage, type FileChange, type ReadFile, withEntry } from './change.ts';
import { someEvidence } from './evidence.ts';
import { itemsAt, putAbove } from './place.ts';

const path = 'src/content/timeline.yaml';
const daysAfter = 31;

/** The day of the next check: as asked, but soon after the date where that comes first. */
const checkDay = (date: string, today: string, reviewBy: string): string => {
  const last = lastDay(date);
  const after = new Date(Date.parse(last) + daysAfter * 86_400_000).toISOString().slice(0, 10);
  return last > today && after < reviewBy ? after : reviewBy;
};

/** A dated change in its place in the timeline, which goes from old to new. */
export const newDate = (
  id: string,
  date: string,
  reviewBy: string,
  content: Content,
  read: ReadFile,
): FileChange[] => {
  const { timeline, today } = content;
  if (timeline.some((entry) => entry.id === id))
    throw new Error(`There is a date "${id}" already.`);
  const { error } = plannedDate.safeParse(date);
  if (error) throw new Error(error.issues[0]?.message);
  const { sources, facts, confidence } = someEvidence(content);
  const entry = `- id: ${id}
  date: '${date}'
  title:
${gapsByLanguage('a short name')}
  what:
${gapsByLanguage('what changes')}
  todo:
${gapsByLanguage('what the reader does')}
  touches: []
  pages: []
  sources: ${sources}
  confidence: ${confidence}
  facts: ${facts}
  reviewBy: '${checkDay(date, today, reviewBy)}'
`;
  const text = read(path);
  const later = timeline.find((other) => other.date > date);
  const next = itemsAt(text, []).find((item) => item.id === later?.id);
  return [
    { path, text: next ? putAbove(text, next.place, `${entry}\n`) : withEntry(text, entry, '\n') },
  ];
};
