import type { Span } from '../errors/cut-at-spans.ts';
import { isHarmless, isHarmlessWord } from './harmless-words.ts';
import { looksRandom } from './random-shape.ts';
import * as say from './secret-patterns.ts';
import { particles, questionWords } from './secret-words.ts';

/** What a text says about passwords and the like. */
export interface SaidSecrets {
  /** Where they stand; in no order, and they may overlap. */
  readonly spans: readonly Span[];
  /** Whether there may be others: too little to hide anything, too much to pass the text on. */
  readonly doubtful: boolean;
}

type Found = Span | 'perhaps' | undefined;

/** How far from its name a secret may stand, and how long it may be, in units. */
const reach = 120;
const longestSecret = 60;
/** More names than that stand in no text of a person; a program's secrets have rules of their own. */
const mostNames = 300;

/** How long the secret is that begins a text: to its quote, else to the end of its clause. */
const lengthOf = (text: string, opening: string): number => {
  const partner = say.partners.get(opening);
  const closed = partner === undefined ? -1 : text.indexOf(partner);
  if (closed > 0) return closed;
  const clause = text.slice(0, longestSecret);
  const stop = clause.slice(1).search(say.clauseEnd);
  return stop < 0 ? clause.trimEnd().length : stop + 1;
};

const secretAfter = (text: string, lead: RegExpExecArray): Found => {
  const start = lead.index + lead[0].length;
  const length = lengthOf(text.slice(start), lead[0].trimEnd().slice(-1));
  return length > 0 ? { start, end: start + length } : undefined;
};

const secretIn = (text: string, found: RegExpExecArray): Found => {
  const value = found.groups?.['value'] ?? '';
  const start = text.indexOf(value, found.index);
  return isHarmless(value) ? undefined : { start, end: start + value.length };
};

/** What stands after a name, from the surest to the loosest way of saying it. */
const readAfter = (text: string, before: string, isNumber: boolean): Found => {
  const marked = say.mark.exec(text);
  if (marked) {
    const value = text.slice(marked[0].length);
    if (say.hidden.test(value)) return undefined;
    return isHarmless(value) ? 'perhaps' : secretAfter(text, marked);
  }
  const lead = say.verb.exec(text) ?? (say.changes.test(before) ? say.into.exec(text) : null);
  if (lead) {
    const rest = text.slice(lead[0].length);
    if (!isHarmless(rest)) return secretAfter(text, lead);
    // "is wrong again", but "is correct horse battery".
    return isHarmless(rest.replace(say.word, '')) ? undefined : 'perhaps';
  }
  const became = say.becomes.exec(text);
  if (became) return secretIn(text, became);
  const loosely = [say.takes, say.laterMark].map(
    (pattern) => pattern.exec(text)?.groups?.['value'],
  );
  if (loosely.some((value) => value !== undefined && !isHarmless(value))) return 'perhaps';
  if (particles.some((particle) => text.startsWith(particle))) return undefined;
  const loose = say.looseVerb.exec(text) ?? say.blank.exec(text);
  const rest = text.slice(loose?.[0].length);
  if (isHarmless(rest)) return undefined;
  const run = say.firstRun(rest);
  const isSecret = looksRandom(run, true) || (isNumber ? /^\d{3}/ : /^\d{8}/).test(run);
  return loose && isSecret ? secretAfter(text, loose) : 'perhaps';
};

/** What stands before a name: "… is my password", "…がパスワードです", "1234 (PIN)". */
const readBefore = (text: string, after: string): Found => {
  const lead = say.isMy.exec(text) ?? (say.isIt.test(after) ? say.gaMy.exec(text) : null);
  if (lead) {
    const said = text.slice(0, lead.index);
    const isQuestion = questionWords.some((word) => said.toLowerCase().endsWith(word));
    if (isQuestion || said.trim() === '') return undefined;
    const start = Math.max(...['、', '。', ', '].map((end) => said.lastIndexOf(end))) + 1;
    return isHarmless(said.slice(start)) ? 'perhaps' : { start, end: said.length };
  }
  const number = say.numberBefore.exec(text);
  const word = number?.groups?.['word'] ?? '';
  return say.isPerhaps.test(text) || (number && !isHarmlessWord(word.toLowerCase()))
    ? 'perhaps'
    : undefined;
};

const moved = (found: Found, by: number): Found =>
  typeof found === 'object' ? { start: found.start + by, end: found.end + by } : found;

const secretsAtNames = (text: string): Found[] =>
  say.names.flatMap(({ pattern, isNumber }) =>
    [...text.matchAll(pattern)].slice(0, mostNames).flatMap((name): Found[] => {
      const end = name.index + name[0].length;
      const before =
        text
          .slice(Math.max(0, name.index - reach), name.index)
          .split('\n')
          .at(-1) ?? '';
      const closing = `”’」』】)）${say.partners.get(before.slice(-1)) ?? ''}`;
      const to = end < text.length && closing.includes(text.charAt(end)) ? end + 1 : end;
      const after = text.slice(to, to + reach).split('\n')[0] ?? '';
      return [
        moved(readAfter(after, before, isNumber), to),
        moved(readBefore(before, after), name.index - before.length),
      ];
    }),
  );

const secretAtAddress = (line: string): Found => {
  const lead = say.afterAddress.exec(line);
  if (lead) return secretAfter(line, lead);
  return say.address.test(line) || say.domainAccount.test(line) ? 'perhaps' : undefined;
};

/** "user: hanako …": where an account is said, its password is near. */
const isAccountSaid = (line: string): boolean =>
  [...line.matchAll(say.accounts)].some((name) =>
    say.mark.test(line.slice(name.index + name[0].length, name.index + reach)),
  );

const readLine = (line: string, named: readonly Found[]): SaidSecrets => {
  const found = [...named, secretAtAddress(line)];
  const runs = line.match(say.latinRun) ?? [];
  return {
    spans: found.filter((one) => typeof one === 'object'),
    doubtful:
      found.includes('perhaps') ||
      isAccountSaid(line) ||
      say.fourFours.test(line.trim()) ||
      runs.some((run) => looksRandom(run, named.length > 0)),
  };
};

/** A line of a log goes on after its secret, which is one word there. */
const withinWord = (text: string, { start, end }: Span): Span => {
  const blank = text.slice(start, end).search(/\s/);
  return { start, end: blank > 0 ? start + blank : end };
};

/** Reads a text in NFKC, as somebody may type or paste it. Several lines are always doubtful. */
export const saidSecrets = (text: string): SaidSecrets => {
  const shaped = [...text.matchAll(say.clientSecret)].map(({ index, 0: secret }) => ({
    start: index,
    end: index + secret.length,
  }));
  const found = [...secretsAtNames(text), ...shaped];
  if (!text.includes('\n')) return readLine(text, found);
  const spans = found.filter((one) => typeof one === 'object');
  return { spans: spans.map((span) => withinWord(text, span)), doubtful: true };
};
