import { createHash } from 'node:crypto';

/** An inline text as a content security policy names it (CSP level 3, section 2.3.1). */
export const sourceHash = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
