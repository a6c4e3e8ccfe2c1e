import { maskSecrets } from './mask-secrets.ts';
import { saidSecrets } from './said-secrets.ts';

/** Longer texts, in UTF-16 units, are messages, not questions. */
export const longestQuestion = 200;

/**
 * Whether a text may stand in an address, which servers and browsers write down: one short line
 * that holds nothing like a password, a mail address or a key. Everything else stays in the page,
 * in doubt as well.
 */
export function isShareable(text: string): boolean {
  const line = text.trim();
  if (line.length > longestQuestion || /[\r\n]/.test(line) || maskSecrets(line).masked)
    return false;
  const { spans, doubtful } = saidSecrets(line.normalize('NFKC'));
  return spans.length === 0 && !doubtful;
}
