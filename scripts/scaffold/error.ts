import type { Content } from '../../src/content-model/content.ts';
import { errorProtocols } from '../../src/content-model/schemas/error-protocols.ts';
import { gap, gapsByLanguage, withEntry, type FileChange, type ReadFile } from './change.ts';

/** The file that holds most errors of a protocol. */
const fileOf = (protocol: string, { errors }: Content): string | undefined => {
  const files = errors
    .filter(({ signature }) => signature.protocol === protocol)
    .map(({ file }) => file);
  const times = (file: string) => files.filter((other) => other === file).length;
  return files.toSorted((one, other) => times(other) - times(one))[0];
};

/** An error signature at the end of the file of its protocol. */
export const newError = (
  id: string,
  protocol: string,
  page: string,
  content: Content,
  read: ReadFile,
): FileChange[] => {
  const known: readonly string[] = errorProtocols;
  if (!known.includes(protocol))
    throw new Error(`"${protocol}" is no protocol; use one of: ${known.join(', ')}.`);
  if (content.errors.some(({ signature }) => signature.id === id))
    throw new Error(`There is an error "${id}" already.`);
  if (!content.guides.some((guide) => guide.kind === 'page' && guide.id === page.split('#')[0]))
    throw new Error(`There is no page "${page}".`);
  const path = fileOf(protocol, content);
  const text = gap(`the exact text of ${id}`);
  const entry = `- id: ${id}
  protocol: ${protocol}
  # Under "examples" instead, and shown to readers, once a source attests the text.
  trials:
    - '${text}'
  # A part of it that no other message has.
  all:
    - '${text}'
  certainty: likely
  # The text is known as it stands; below 4 it would be a guess that needs words of mail beside it.
  weight: 4
  page: ${page}
  meaning:
${gapsByLanguage('what it means, in one sentence')}
  check:
${gapsByLanguage('the first thing to check')}
  aboutBasic: ambiguous
  sources: []
  confidence: secondary
`;
  return [
    path
      ? { path, text: withEntry(read(path), entry) }
      : { path: `src/content/errors/${protocol}.yaml`, text: entry },
  ];
};
