import { fill } from '../../languages/fill.ts';
import type { ReportWords } from '../words.ts';
import { needsWork } from './groups.ts';
import type { Format } from './phrases.ts';
import type { Deadline, ReportDates } from './sentence.ts';
import type { Work } from './work.ts';

const deadlineOf = ({ group, protocol }: Work): Deadline | undefined => {
  if (group === 'certificate' || group === 'ews') return group;
  const isSmtp = group === 'not-shown' && protocol === 'smtp';
  return group === 'smtp-password' || group === 'password-unnamed' || isSmtp ? 'smtp' : undefined;
};

/** The last day on which a line's way in surely works, `YYYY-MM-DD`; '' where no date is set. */
export const finishBy = (work: Work, { finishBy }: ReportDates): string => {
  const deadline = deadlineOf(work);
  return deadline ? finishBy[deadline] : '';
};

/** By when a line is to be dealt with, in words; '–' where it needs nothing. */
export const finishByText = (
  work: Work,
  dates: ReportDates,
  words: ReportWords,
  format: Format,
): string => {
  if (!needsWork(work.group)) return '–';
  const day = finishBy(work, dates);
  if (day === '') return words.by[work.group === 'password' ? 'now' : 'open'];
  return fill(words.by[dates.today > day ? 'late' : 'until'], { day: format.day(day) });
};

/** What an organisation can say of itself, as far as a report may show it. */
export type ImpliedSetting = keyof ReportWords['settings']['comment'];

/** The settings that lines which got through imply, with their values, in a fixed order. */
export const impliedSettings = (work: readonly Work[]): [ImpliedSetting, string][] => {
  const gotThrough = (wanted: Work['protocol']): boolean =>
    work.some(
      ({ protocol, successes, messages, uses }) =>
        protocol === wanted && successes + messages + uses > 0,
    );
  const settings: [ImpliedSetting, string, boolean][] = [
    ['smtpAuth', 'some', gotThrough('smtp')],
    ['ews', 'list', gotThrough('ews')],
  ];
  return settings.flatMap(([setting, value, holds]) => (holds ? [[setting, value]] : []));
};

/** Settings as lines of `own/organisation.yaml`; nothing in them comes out of a file. */
export const settingsText = (
  settings: readonly [ImpliedSetting, string][],
  { settings: { comment } }: ReportWords,
): string => settings.map(([key, value]) => `# ${comment[key]}\n${key}: ${value}\n`).join('');
