import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { organisation, type Organisation } from './schemas/organisation.ts';
import { explainRefusal } from './schemas/refusal.ts';

const file = 'src/content/organisation.yaml';

/** The organisation's own settings; an error names the file, the field and the remedy. */
export const readOrganisation = (): Organisation => {
  const result = organisation.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(explainRefusal(file, result.error));
  return result.data;
};
