import { stripVTControlCharacters } from 'node:util';

const ownLines = /^\s*(?:at |Stack trace:|Location:$|\S*node_modules\/\S+:\d+:\d+$)/;
const progress = /^\d\d:\d\d:\d\d (?!\[(?:ERROR|WARN)\])/;

/** The lines of a failed build that say what is wrong, without its progress and the ways through its code. */
export const plainFailure = (output) =>
  stripVTControlCharacters(output)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !ownLines.test(line) && !progress.test(line));
