import { z } from 'zod';

const remedy =
  'Write the id of a fact: capital letters and digits, for example "S05" or "PR:PD01".';

/** The id of a fact of docs/claims/facts.yaml. */
export const factId = z
  .string({ error: remedy })
  .regex(/^(?:PR:)?[A-Z]{1,2}\d{2,3}$/, { error: remedy });
