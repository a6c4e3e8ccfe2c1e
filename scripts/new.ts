import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { digestOf } from '../src/content-model/digest.ts';
import type { FileChange } from './scaffold/change.ts';
import { newDate } from './scaffold/date.ts';
import { newError } from './scaffold/error.ts';
import { newGuide } from './scaffold/guide.ts';
import { newQuestion } from './scaffold/wizard-file.ts';
import { firstLanguage } from '../src/languages/languages.ts';
import { today } from '../src/content-model/today.ts';

const usage = `Usage: npm run new -- <what> <id> [options]
  guide <slug> --question <id>              a guide pair; the question gets an answer that leads to it
  question <id> --from <question.answer>    a question behind an answer that leads to a guide
  error <id> --protocol <name> --guide <slug>
  date <id> --date <YYYY-MM-DD|YYYY-MM|YYYY-H1|YYYY-H2|YYYY>
Replace every [write: …], then run "npm run check".`;

const root = new URL('..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const daysBetweenReviews = 90;

const fail = (message: string): never => {
  process.stderr.write(`${message}\n\n${usage}\n`);
  process.exit(2);
};

const scaffold = (): FileChange[] => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      question: { type: 'string' },
      from: { type: 'string' },
      protocol: { type: 'string' },
      guide: { type: 'string' },
      date: { type: 'string' },
    },
  });
  const [what, id = ''] = positionals;
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    return fail('Give an id in small letters, digits and hyphens.');
  const day = today();
  const next = Date.parse(`${day}T00:00:00Z`) + daysBetweenReviews * 86_400_000;
  const reviewBy = new Date(next).toISOString().slice(0, 10);
  switch (what) {
    case 'guide':
      if (existsSync(join(root, `src/content/guides/${firstLanguage}/${id}.mdx`)))
        return fail(`There is a guide "${id}" already.`);
      return newGuide(
        {
          slug: id,
          question: values.question ?? fail('Name a question with --question.'),
          today: day,
          reviewBy,
          digestOf,
        },
        read,
      );
    case 'question':
      return newQuestion(id, values.from ?? fail('Name an answer with --from.'), read);
    case 'error':
      return newError(
        id,
        values.protocol ?? fail('Name a protocol.'),
        values.guide ?? fail('Name a guide.'),
        read,
      );
    case 'date':
      return newDate(id, values.date ?? fail('Give a date with --date.'), reviewBy, read);
    default:
      return fail('Say what to make: guide, question, error or date.');
  }
};

try {
  for (const { path, text } of scaffold()) {
    const file = join(root, path);
    const verb = existsSync(file) ? 'changed' : 'made';
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stdout.write(`${verb} ${path}\n`);
  }
  process.stdout.write('Replace every [write: …]; "npm run check" lists them.\n');
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
