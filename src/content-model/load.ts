import type { Content } from './content.ts';
import { describeFault } from './fault.ts';
import { parseContent, type ParsedContent } from './parse-content.ts';
import { readContentFiles, readPagePaths, readPictures } from './read-files.ts';
import { today } from './today.ts';

/** Reads all content below `root`, the folder of the project, or says what is wrong with it. */
export const loadContent = (root: string, day: string = today()): ParsedContent =>
  parseContent(readContentFiles(root), {
    today: day,
    sitePages: readPagePaths(root),
    pictures: readPictures(root),
  });

/** The content below `root`; throws with every fault on a line: file, field, remedy. */
export const requireContent = (root: string, day?: string): Content => {
  const { content, faults } = loadContent(root, day);
  if (content) return content;
  const error = new Error(faults.map(describeFault).join('\n'));
  // Where the code stands says nothing to whoever has to mend the file.
  error.stack = error.message;
  throw error;
};
