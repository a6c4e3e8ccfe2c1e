import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  type ErrorSignature,
  errorSignatureFileSchema,
} from '../src/content-model/schemas/error-signature.ts';

const folder = join(import.meta.dirname, '../src/content/errors');

/** Reads and checks every signature file; throws with file, place and remedy when one is wrong. */
export function loadErrorSignatures(): ErrorSignature[] {
  const signatures: ErrorSignature[] = [];
  const seen = new Set<string>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const raw: unknown = parse(readFileSync(join(folder, name), 'utf8'));
    const result = errorSignatureFileSchema.safeParse(raw);
    if (!result.success) {
      const first = result.error.issues[0];
      const index = first?.path[0];
      const entry =
        Array.isArray(raw) && typeof index === 'number' ? (raw[index] as { id?: string }) : {};
      throw new Error(
        `${name}, ${entry.id ?? ''} ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`,
      );
    }
    for (const signature of result.data) {
      if (seen.has(signature.id))
        throw new Error(`${name}: "${signature.id}" exists in another file; rename one.`);
      seen.add(signature.id);
      signatures.push(signature);
    }
  }
  return signatures;
}
