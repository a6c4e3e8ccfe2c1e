import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scaffold } from './scaffold/request.ts';

const usage = `Usage: npm run new -- <what> <id> [options]
  page <topic>/<page> --question <id>       a page; the question gets an answer that leads to it
  question <id> --from <question.answer>    a question behind an answer that leads to a page
  error <id> --protocol <name> --page <topic>/<page>
  product <id> --kind <name> --page <topic>/<page>
  date <id> --date <YYYY-MM-DD|YYYY-MM|YYYY-H1|YYYY-H2|YYYY>
Replace every [write: …], then run "npm run check".`;

const root = process.cwd();

try {
  for (const { path, text } of scaffold(root, process.argv.slice(2))) {
    const file = join(root, path);
    const verb = existsSync(file) ? 'changed' : 'made';
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stdout.write(`${verb} ${path}\n`);
  }
  process.stdout.write('Replace every [write: …]; "npm run check" lists them.\n');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
  process.exitCode = 2;
}
