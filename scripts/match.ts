import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { firstLanguage, isLanguage, languages, type Language } from '../src/languages/languages.ts';
import { pageCandidates } from '../src/errors/candidates.ts';
import { maskSecrets } from '../src/errors/mask-secrets.ts';
import { matchErrors, prepareSignatures } from '../src/errors/match.ts';
import { content } from '../src/content-model/site-content.ts';

const usage = `Usage: npm run -s match -- --lang ${languages.join('|')} < message.txt`;

function fail(message: string): never {
  process.stderr.write(`${message}\n${usage}\n`);
  process.exit(2);
}

function readLanguage(): Language {
  try {
    const { values } = parseArgs({ options: { lang: { type: 'string', default: firstLanguage } } });
    if (isLanguage(values.lang)) return values.lang;
    return fail(
      `"${values.lang}" is not a language of the site; write one of ${languages.join(', ')}.`,
    );
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'These arguments are not understood.');
  }
}

readLanguage();
if (process.stdin.isTTY) fail('Give the text on standard input.');
const { text } = maskSecrets(readFileSync(0, 'utf8'));
const candidates = pageCandidates(
  matchErrors(text, prepareSignatures(content.errors.map(({ signature }) => signature))),
);
const lines = candidates.map(({ page, match, certainty }) => ({
  page,
  id: match.signature.id,
  certainty,
  matched: match.spans.map((span) => text.slice(span.start, span.end)).join(' … '),
}));
process.stdout.write(`${JSON.stringify(lines, null, 2)}\n`);
