import type { ChosenFile } from './messages.ts';

/** What was dropped; a folder looks like a file that cannot be read, so the browser is asked. */
export const droppedFiles = ({ dataTransfer }: DragEvent): ChosenFile[] =>
  [...(dataTransfer?.items ?? [])].flatMap((item) => {
    const file = item.getAsFile();
    if (!file) return [];
    return [{ name: file.name, blob: file, isFolder: !!item.webkitGetAsEntry()?.isDirectory }];
  });
