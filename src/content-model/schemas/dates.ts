import { z } from 'zod';

const dayRemedy = 'Write a day that exists as YYYY-MM-DD, for example 2026-11-22.';
const partialRemedy =
  'Write a date that exists as YYYY-MM-DD, YYYY-MM or YYYY; put a year alone in quotes.';
const plannedRemedy =
  'Write a date that exists as YYYY-MM-DD, YYYY-MM, YYYY, YYYY-H1 or YYYY-H2 (half of a year); put a year alone in quotes.';

/** A day, YYYY-MM-DD. Some YAML readers make a Date of it (UTC midnight); that is accepted. */
export const day = dateText(/^\d{4}-\d{2}-\d{2}$/, dayRemedy);

/** A day, a month or a year, as exact as it is known. */
export const partialDate = dateText(/^\d{4}(-\d{2}(-\d{2})?)?$/, partialRemedy);

/** A day, a month, a year or half of a year, as exact as it was announced. */
export const plannedDate = dateText(/^\d{4}(-H[12]|-\d{2}(-\d{2})?)?$/, plannedRemedy);

/** The last day that a date of any of these forms may mean, as YYYY-MM-DD. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.endsWith('-H1')) return `${date.slice(0, 4)}-06-30`;
  if (date.endsWith('-H2')) return `${date.slice(0, 4)}-12-31`;
  if (date.length === 7) return lastOfMonth(date);
  return date;
}

function dateText(form: RegExp, remedy: string) {
  return z.preprocess(
    fromYaml,
    z
      .string({ error: remedy })
      .regex(form, { error: remedy, abort: true })
      .refine((value) => exists(value), { error: remedy }),
  );
}

function fromYaml(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString().slice(0, 10);
  }
  return value;
}

function exists(value: string): boolean {
  if (value.includes('H') || value.length === 4) return true;
  const month = value.slice(0, 7);
  const first = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(first.getTime())) return false;
  return value.length === 7 || (value.slice(8) >= '01' && value <= lastOfMonth(month));
}

function lastOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
