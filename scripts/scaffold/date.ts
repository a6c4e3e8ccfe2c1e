import { gapsByLanguage, type FileChange, type ReadFile } from './change.ts';

/** A dated change at the end of the timeline; the pages put it into order. */
export const newDate = (
  id: string,
  date: string,
  reviewBy: string,
  read: ReadFile,
): FileChange[] => {
  const path = 'src/content/timeline.yaml';
  const text = read(path);
  if (text.includes(`- id: ${id}\n`)) throw new Error(`There is a date "${id}" already.`);
  return [
    {
      path,
      text: `${text.trimEnd()}

- id: ${id}
  date: '${date}'
  title:
${gapsByLanguage('a short name')}
  what:
${gapsByLanguage('what changes')}
  todo:
${gapsByLanguage('what the reader does')}
  touches: []
  guides: []
  sources: [dep-doc]
  confidence: official
  facts: [T07]
  reviewBy: '${reviewBy}'
`,
    },
  ];
};
