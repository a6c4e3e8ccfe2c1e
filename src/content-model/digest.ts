import { createHash } from 'node:crypto';

/**
 * Digest of a guide's body: 12 hexadecimal digits of SHA-256. Line endings and white space at the
 * ends do not count, so that an editor cannot make a translation look old.
 */
export const digestOf = (body: string): string =>
  createHash('sha256')
    .update(
      body
        .replaceAll('\r\n', '\n')
        .replace(/[ \t]+$/gm, '')
        .trim(),
    )
    .digest('hex')
    .slice(0, 12);
