import { maskSecrets } from './mask-secrets.ts';

/** Longer texts are messages, not questions. */
const longestQuestion = 200;

/**
 * Whether a text may stand in an address, which servers and browsers write down: one short line
 * that holds nothing like a password. Everything else stays in the page.
 */
export function isShareable(text: string): boolean {
  const line = text.trim();
  return line.length <= longestQuestion && !/[\r\n]/.test(line) && !maskSecrets(line).masked;
}
