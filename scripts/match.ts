import { pageCandidates } from '../src/errors/candidates.ts';
import { maskSecrets } from '../src/errors/mask-secrets.ts';
import { matchErrors, prepareSignatures } from '../src/errors/match.ts';
import { content } from '../src/content-model/site-content.ts';
import { readCommand } from './read-command.ts';

const { text } = maskSecrets(readCommand('match').text);
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
