import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Situation } from '../../src/wizard/graph-check/situation.ts';

const situations = z.array(
  z.strictObject({
    language: z.enum(['ja', 'en']),
    story: z.string().min(20),
    answers: z.record(z.string(), z.string()),
    page: z.string(),
  }),
);

/** The situations that the wizard is measured with, each written by hand. */
export const loadSituations = (): Situation[] =>
  situations.parse(JSON.parse(readFileSync(new URL('situations.json', import.meta.url), 'utf8')));
