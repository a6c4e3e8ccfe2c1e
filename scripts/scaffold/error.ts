import { gap, gapsByLanguage, type FileChange, type ReadFile } from './change.ts';

const files: Readonly<Record<string, string>> = {
  smtp: 'smtp',
  imap: 'pop-imap',
  pop: 'pop-imap',
  ews: 'ews',
  eas: 'mobile',
  apple: 'mobile',
  mdm: 'mobile',
  powershell: 'powershell',
  outlook: 'outlook',
  entra: 'entra',
  other: 'other',
};

/** An error signature at the end of the file of its protocol. */
export const newError = (
  id: string,
  protocol: string,
  guide: string,
  read: ReadFile,
): FileChange[] => {
  const name = files[protocol];
  if (!name)
    throw new Error(`"${protocol}" is no protocol; use one of: ${Object.keys(files).join(', ')}.`);
  const path = `src/content/errors/${name}.yaml`;
  const text = read(path);
  if (text.includes(`- id: ${id}\n`)) throw new Error(`There is an error "${id}" already.`);
  return [
    {
      path,
      text: `${text.trimEnd()}

- id: ${id}
  protocol: ${protocol}
  examples:
    - '${gap('the exact text')}'
  all:
    - '${gap('a part of it that no other message has')}'
  certainty: likely
  guide: ${guide}
  meaning:
${gapsByLanguage('what it means, in one sentence')}
  check:
${gapsByLanguage('the first thing to check')}
  aboutBasic: ambiguous
  sources: []
  confidence: secondary
`,
    },
  ];
};
