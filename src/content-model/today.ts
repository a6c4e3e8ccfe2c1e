import { buildDay } from './build-day.ts';

/** The day that counts as today, YYYY-MM-DD in UTC; CONTENT_TODAY overrides the day of the build. */
export const today = (environment: NodeJS.ProcessEnv = process.env): string => {
  const given = environment['CONTENT_TODAY'];
  if (given === undefined || given === '') return buildDay(environment['SOURCE_DATE_EPOCH']);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) {
    throw new Error(`CONTENT_TODAY is "${given}"; write a day as YYYY-MM-DD.`);
  }
  return given;
};
