import { loadIntake } from './load-intake.ts';
import { readCommand } from './read-command.ts';

const { language, text } = readCommand('intake');
const intake = await loadIntake(language);
const { understood, next, pages, far } = intake(text);
const result = {
  understood: understood.map(({ question, answer, words }) => ({ question, answer, words })),
  ...(far ? {} : { next }),
  pages,
  ...(far ? { far } : {}),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
