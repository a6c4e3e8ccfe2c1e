import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { firstLanguage, isLanguage, languages, type Language } from '../src/languages/languages.ts';

/** The language of `--lang` and the text on standard input; says how to write a command and stops. */
export const readCommand = (name: string): { language: Language; text: string } => {
  const fail = (message: string): never => {
    const usage = `Usage: npm run -s ${name} -- --lang ${languages.join('|')} < message.txt`;
    process.stderr.write(`${message}\n${usage}\n`);
    process.exit(2);
  };
  const readLanguage = (): Language => {
    try {
      const options = { lang: { type: 'string', default: firstLanguage } } as const;
      const { lang } = parseArgs({ options }).values;
      if (isLanguage(lang)) return lang;
      return fail(`"${lang}" is not a language of the site; write one of ${languages.join(', ')}.`);
    } catch (error) {
      return fail(error instanceof Error ? error.message : 'These arguments are not understood.');
    }
  };
  const language = readLanguage();
  if (process.stdin.isTTY) fail('Give the text on standard input.');
  return { language, text: readFileSync(0, 'utf8') };
};
