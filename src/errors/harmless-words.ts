import { looksRandom } from './random-shape.ts';
import { count, firstRun } from './secret-patterns.ts';
import { harmlessBeginnings, harmlessWords } from './secret-words.ts';

const words = new Set(harmlessWords);
const signs = /^[-_.,!?;、。！？…・)\]」』）】\s]{1,9}/;
const firstWord = /^[a-z][a-z'-]{0,40}(?![a-z0-9])/;
const replyCode = /^[245]\d\d[ -]/;

/** Whether a Latin word in lower case gives nothing away beside the name of a secret. */
export const isHarmlessWord = (word: string): boolean => words.has(word);

/** Whether what follows the name of a secret gives none away: words about passwords, an app, a count. */
export const isHarmless = (text: string): boolean => {
  const rest = text.replace(signs, '').toLowerCase();
  if (rest === '' || count.test(rest) || replyCode.test(rest)) return true;
  const word = firstWord.exec(rest)?.[0].replace(/['-]$/, '');
  if (word !== undefined && words.has(word)) return true;
  if (harmlessBeginnings.some((beginning) => rest.startsWith(beginning))) return true;
  const run = firstRun(text);
  return /[a-z]\W?\d/i.test(run) && !looksRandom(run, true);
};
