import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseDocument } from 'yaml';
import type { Words } from '../src/content-model/words.ts';
import { fill } from '../src/languages/fill.ts';
import { firstLanguage, languages } from '../src/languages/languages.ts';
import { copyPage, keepOriginals } from './adopt/own-version.ts';
import { questionsIn } from './adopt/questions.ts';
import { writeSettings } from './adopt/settings.ts';
import { run } from './run.mjs';

const file = 'own/organisation.yaml';
const sample = 'src/content/organisation.yaml';

/** The language of the terminal, where the site has it. */
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const locale = LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
const language = languages.find((code) => locale.toLowerCase().startsWith(code)) ?? firstLanguage;
const words = JSON.parse(
  readFileSync(`src/content/words/${language}/adopt.json`, 'utf8'),
) as Words['adopt'];
const say = (text: string) => process.stdout.write(`${text}\n`);

const makeOwnVersion = (page: string): void => {
  const copies = copyPage('.', page);
  if (copies.length === 0 && !existsSync(`src/content/guides/${firstLanguage}/${page}.mdx`)) {
    say(fill(words.unknownPage, { page }));
    process.exitCode = 2;
  }
  for (const copied of copies) say(fill(words.kept, { file: copied }));
};

const askAll = async (): Promise<void> => {
  const isNew = !existsSync(file);
  const source = readFileSync(isNew ? sample : file, 'utf8');
  const present = parseDocument(source);
  const chosen: unknown = present.toJS();
  const offered = (chosen as { languages?: string[] } | null)?.languages ?? languages;
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const answers: [readonly string[], unknown][] = [];

  say(words.title);
  for (const { path, text, lead, schema, read } of questionsIn(language, words, offered)) {
    const value: unknown = isNew ? undefined : present.getIn([...path]);
    const now = value === undefined ? '' : ` (${fill(words.now, { value: String(value) })})`;
    if (lead) say(`\n${lead}`);
    for (;;) {
      process.stdout.write(`${text}${now}\n> `);
      const { value: line = '', done } = await lines.next();
      const given = line.trim();
      if (given === '') break;
      const isText = languages.some((code) => path.at(-1) === code);
      const result = isText ? undefined : schema.safeParse(read(given));
      if (!result || result.success) {
        answers.push([path, read(given)]);
        break;
      }
      say(fill(words.wrong, { remedy: result.error.issues[0]?.message ?? '' }));
      if (done) break;
    }
  }
  terminal.close();
  mkdirSync('own', { recursive: true });
  writeFileSync(file, writeSettings(source, answers, isNew));
  say(`\n${fill(words.written, { file })}`);
  if (!existsSync('own/README.md')) writeFileSync('own/README.md', `${words.readme.join('\n')}\n`);
  keepOriginals('.');
};

const [what, page = ''] = process.argv.slice(2);
if (what === 'page') makeOwnVersion(page);
else {
  await askAll();
  if (process.stdin.isTTY) await run('npm start');
  else say(words.next);
}
