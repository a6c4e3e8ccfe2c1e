import { dayAfter, daySpan, type Announced } from './day-span.ts';

/** A dated change as a calendar shows it. */
export interface CalendarEntry extends Announced {
  /** Never changes, so that a calendar updates the entry instead of doubling it. */
  readonly uid: string;
  readonly title: string;
  /** The date in words, for dates that are no single day: “end of December 2026”. */
  readonly when: string;
  readonly description: string;
  readonly url: string;
}

/** A calendar file. */
export interface Calendar {
  readonly name: string;
  readonly language: string;
  /** When the entries were last changed, YYYY-MM-DD. */
  readonly updated: string;
  readonly entries: readonly CalendarEntry[];
}

/** Longer spans would fill a calendar for months; they stand on their first day only. */
const longestSpan = 31;

/** Writes an iCalendar file (RFC 5545) with all-day entries that block nobody's time. */
export const calendarFile = ({ name, language, updated, entries }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mail Sign-in Guide//Dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    ...entries.flatMap((entry) => event(entry, language, updated)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');

const event = (entry: CalendarEntry, language: string, updated: string): string[] => {
  const { first, last } = daySpan(entry);
  const end = dayAfter(daysBetween(first, last) < longestSpan ? last : first);
  const title = first === last ? entry.title : `${entry.title} (${entry.when})`;
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${compact(updated)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(end)}`,
    `SUMMARY;LANGUAGE=${language}:${escape(title)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escape(`${entry.description}\n${entry.url}`)}`,
    `URL:${entry.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

const compact = (day: string): string => day.replaceAll('-', '');

const daysBetween = (first: string, last: string): number =>
  (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000;

const escape = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');

/** Breaks a line after at most 75 octets of UTF-8, never inside a character. */
const fold = (line: string): string => {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};
