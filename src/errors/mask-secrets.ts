import { dialogueSecrets } from './mask-dialogue.ts';
import { foldWidth } from './fold-letters.ts';
import { longestText } from './longest-text.ts';
import { originalSpan } from './mapped-text.ts';
import { maskRules } from './mask-rules.ts';
import { saidSecrets } from './said-secrets.ts';

/** Text that may be shown, and whether anything in it was hidden. */
export interface MaskedText {
  readonly text: string;
  readonly masked: boolean;
}

/** What stands in for a secret; its length says nothing about the secret's. */
export const secretMark = '********';

const longBase64 = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{8,4000}={0,2}(?![A-Za-z0-9+/=])/g;

function hide(value: string): string {
  const first = value.charAt(0);
  const quote = value.length > 1 && /["']/.test(first) && value.endsWith(first) ? first : '';
  return `${quote}${secretMark}${quote}`;
}

function isHidden(value: string): boolean {
  return /^["']?[*•x…]{0,200}["']?$/i.test(value) || /^[["'<[]{0,9}redacted/i.test(value);
}

function maskRule(text: string, rule: RegExp): string {
  return text.replace(rule, (...found: unknown[]) => {
    const whole = String(found[0]);
    const groups = found.at(-1) as { secret?: string } | undefined;
    const secret = groups?.secret;
    if (secret === undefined || isHidden(secret)) return whole;
    const at = whole.lastIndexOf(secret);
    return `${whole.slice(0, at)}${hide(secret)}${whole.slice(at + secret.length)}`;
  });
}

function maskDialogue(text: string): string {
  const lines = text.split('\n');
  const secrets = dialogueSecrets(lines);
  return lines
    .map((line, index) => {
      const secret = secrets[index];
      if (secret === undefined || isHidden(line.slice(secret.start, secret.end))) return line;
      return `${line.slice(0, secret.start)}${secretMark}${line.slice(secret.end)}`;
    })
    .join('\n');
}

/** SASL PLAIN wherever it stands: base64 of "authorisation NUL user NUL password". */
function maskPlain(text: string): string {
  return text.replace(longBase64, (value) => {
    if (value.length % 4 !== 0) return value;
    const [, user = '', password] = atob(value).split('\0');
    return user !== '' && password !== undefined ? secretMark : value;
  });
}

/** What people say in words: "my password is …". */
function maskSaid(source: string): string {
  const folded = foldWidth(source);
  const spans = saidSecrets(folded.text).spans.map(({ start, end }) =>
    originalSpan(folded, start, end),
  );
  let text = '';
  let from = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (isHidden(source.slice(start, end))) continue;
    if (start >= from) text += source.slice(from, start) + secretMark;
    from = Math.max(from, end);
  }
  return text + source.slice(from);
}

/**
 * Hides passwords, tokens and secrets in a sentence, a pasted log, dialogue, configuration or
 * command, so that it can be shown. Words around them stay, so that the error can still be
 * recognised. Gives no more than the longest text that is read.
 */
export function maskSecrets(source: string): MaskedText {
  const read = source.slice(0, longestText);
  const text = maskRules.reduce(maskRule, maskPlain(maskDialogue(maskSaid(read))));
  return { text, masked: text !== read };
}
