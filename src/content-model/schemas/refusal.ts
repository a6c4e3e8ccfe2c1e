import type { ZodError } from 'zod';

/** One line a fault: the file, the field and what the schema says to do. */
export const explainRefusal = (file: string, error: ZodError): string =>
  error.issues
    .map((issue) => `${file}: ${issue.path.join('.') || '(whole file)'}: ${issue.message}`)
    .join('\n');
