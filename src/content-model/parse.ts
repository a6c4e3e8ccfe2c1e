import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { explainRefusal } from './schemas/refusal.ts';

/** Reads one data file; an error names the file, the field and the remedy and stops the build. */
export const parseData = <Data>(file: string, raw: string, schema: ZodType<Data>): Data => {
  const result = schema.safeParse(parse(raw));
  if (!result.success) throw new Error(explainRefusal(`src/content/${file}`, result.error));
  return result.data;
};
