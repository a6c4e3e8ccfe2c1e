import { loadDefaultJapaneseParser } from 'budoux';
import { languageRecord, type Language } from './languages.ts';

const parser = loadDefaultJapaneseParser();

const japanese = /[\u3040-\u30ff\u3400-\u9fff]/;
const leansOnWordBefore = /^(?:[\u3041-\u309f]{1,3}[、。]?|\s+)$/;

/**
 * A particle or counter never starts a line: its space becomes one that does not break, and a word
 * joiner holds it to a closing bracket.
 */
const holdParticles = (text: string): string =>
  text
    .replace(/(?<=[\w)」]|^) (?=[\u3041-\u309f])/g, '\u00a0')
    .replace(/(?<=\d) (?=[\u4e00-\u9fff])/g, '\u00a0')
    .replace(/(?<=[」）)])(?=[\u3041-\u309f])/g, '\u2060');

const atJoints = (phrase: string): string[] =>
  phrase.split(/(?<=[・、。/])(?=[^\s])|(?<=.)(?=[(（])/);

const joined = (parts: readonly string[]): string[] => {
  const phrases: string[] = [];
  for (const part of parts) {
    const last = phrases.at(-1);
    if (last !== undefined && !/[、。]\s*$/.test(last) && leansOnWordBefore.test(part)) {
      phrases[phrases.length - 1] = last + part;
    } else {
      phrases.push(part);
    }
  }
  return phrases;
};

/** The last word of several never stands alone on a line, unless it is too long for a phone. */
const holdLastWord = (text: string): string => {
  const [last = '', before = ''] = text.split(' ').reverse();
  const isShort = before !== '' && before.length + last.length < 16;
  if (!isShort || text.split(' ').length < 4) return text;
  return `${text.slice(0, -last.length - 1)}\u00a0${last}`;
};

/**
 * The phrases of a short text, between which a line may end; joined they are the text, with
 * no-break spaces and word joiners before particles and counters. English is one phrase: it breaks
 * at its spaces, but for the last.
 * For headings, buttons and cards, and only while the site is built: the model of BudouX never
 * travels to the browser.
 */
export const phrases = (text: string, language: Language): string[] =>
  languageRecord(language).script === 'japanese' && japanese.test(text)
    ? joined(parser.parse(text).flatMap(atJoints)).map(holdParticles)
    : [holdLastWord(text)];
