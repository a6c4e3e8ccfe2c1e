import type { Content } from '../../content-model/content.ts';
import { fault, type Fault } from '../../content-model/fault.ts';

const folders = { own: 'own/pages/', kept: 'own/originals/', ours: 'src/content/guides/' };
/** So many lines of a difference are shown. */
const mostLines = 40;

/** The lines that were taken out and put in, with `-` and `+` before them. */
export const differences = (before: string, after: string): string[] => {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const [gone, come] = [new Set(old), new Set(now)];
  return [
    ...old.filter((line) => line !== '' && !come.has(line)).map((line) => `- ${line}`),
    ...now.filter((line) => line !== '' && !gone.has(line)).map((line) => `+ ${line}`),
  ];
};

/**
 * Own versions of our pages where ours has moved on since: `own/originals/` keeps the page as it
 * was when the own version was made (`npm run adopt -- page`).
 */
export const olderOwnVersions = ({ files }: Content): Fault[] => {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return files.flatMap(({ file }) => {
    if (!file.startsWith(folders.own)) return [];
    const name = file.slice(folders.own.length);
    const kept = texts.get(folders.kept + name);
    const ours = texts.get(folders.ours + name);
    const changes = kept === undefined ? [] : differences(kept, ours ?? '');
    return changes.length === 0
      ? []
      : [
          fault(
            file,
            'file',
            ours === undefined
              ? 'stands instead of a page that we no longer have'
              : `${folders.ours}${name} has changed since this version of yours`,
            `Take over what you need, then copy ours over ${folders.kept}${name}:\n${changes.slice(0, mostLines).join('\n')}`,
          ),
        ];
  });
};
