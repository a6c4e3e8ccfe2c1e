import { errorSignatureFileSchema, type ErrorSignature } from './schemas/error-signature.ts';
import { parseData } from './parse.ts';

const files = import.meta.glob<string>('../content/errors/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every error signature, in the order of the files. */
export const errorSignatures: readonly ErrorSignature[] = Object.entries(files).flatMap(
  ([path, raw]) => parseData(path.replace(/^.*content\//, ''), raw, errorSignatureFileSchema),
);
