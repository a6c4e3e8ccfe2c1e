import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from './calendar.ts';

const entry: CalendarEntry = {
  uid: 'ews-end@guide.example.com',
  date: '2027-04-01',
  title: 'EWS ends; no exceptions, none',
  when: '1 April 2027',
  description: 'Move to Graph.',
  url: 'https://guide.example.com/en/reference/timeline/#ews-end',
};

const file = (changes: Partial<CalendarEntry> = {}) =>
  calendarFile({
    name: 'Dates',
    language: 'en',
    updated: '2026-11-22',
    entries: [{ ...entry, ...changes }],
  });

const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('has what Outlook and Google ask for', () => {
    expect(unfolded(file())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Mail Sign-in Guide//Dates//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Dates',
      'BEGIN:VEVENT',
      'UID:ews-end@guide.example.com',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:20270401',
      'DTEND;VALUE=DATE:20270402',
      'SUMMARY;LANGUAGE=en:EWS ends\\; no exceptions\\, none',
      'DESCRIPTION;LANGUAGE=en:Move to Graph.\\nhttps://guide.example.com/en/reference/timeline/#ews-end',
      'URL:https://guide.example.com/en/reference/timeline/#ews-end',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('shows part of a month as the days that it may mean, and says so', () => {
    const lines = unfolded(file({ date: '2026-12', part: 'end', when: 'end of December 2026' }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261221');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines.join('\n')).toContain('none (end of December 2026)');
  });

  it('puts half a year or a year on its first day', () => {
    const lines = unfolded(file({ date: '2027-H2', when: 'second half of 2027' }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20270701');
    expect(lines).toContain('DTEND;VALUE=DATE:20270702');
  });

  it('has no line longer than 75 octets and breaks none inside a character', () => {
    const title = '基本認証の終わり'.repeat(20);
    const text = file({ title });
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
    expect(unfolded(text)).toContain(`SUMMARY;LANGUAGE=en:${title}`);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
