import { isSentence } from './is-sentence.ts';
import { maskSecrets } from './mask-secrets.ts';
import { saidSecrets } from './said-secrets.ts';

/** Longer texts, in UTF-16 units, are no few words. */
export const longestQuestion = 60;

/** Whether a line holds anything like a password, a mail address or a key, in doubt as well. */
export const holdsSecret = (text: string): boolean => {
  const line = text.trim();
  if (maskSecrets(line).masked) return true;
  const { spans, doubtful } = saidSecrets(line.normalize('NFKC'));
  return spans.length > 0 || doubtful;
};

/**
 * Whether a text may stand in an address, which servers and browsers write down: a few plain words
 * without a secret. Everything else stays in the page, in doubt as well.
 */
export const isShareable = (text: string): boolean => {
  const line = text.trim();
  return (
    line.length <= longestQuestion &&
    !/[\r\n]/.test(line) &&
    !isSentence(line) &&
    !holdsSecret(line)
  );
};
