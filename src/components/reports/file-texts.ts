import { fill } from '../../languages/fill.ts';
import type { FileProblem, FileSummary } from '../../reports/file-summary.ts';
import type { Format } from '../../reports/result/phrases.ts';
import type { Delimiter } from '../../reports/text/first-look.ts';
import type { ReportWords } from '../../reports/words.ts';

const delimiterNames: Record<Delimiter, keyof ReportWords['delimiter']> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** What is known about a file, in short phrases. */
export const factsOf = (file: FileSummary, words: ReportWords, format: Format): string[] => {
  if (file.format !== 'csv' && file.format !== 'json') return [];
  const { files } = words;
  const rows = format.isOne(file.rows) ? files.rows_one : files.rows_other;
  const counted = fill(files.counted, { count: format.number(file.counted) });
  return [
    words.kinds[file.kind].name,
    ...(file.encoding ? [fill(files.encoding, { name: words.encoding[file.encoding] })] : []),
    ...(file.delimiter
      ? [fill(files.delimiter, { name: words.delimiter[delimiterNames[file.delimiter]] })]
      : []),
    ...(file.typeLine ? [files.typeLine] : []),
    ...(file.counted + file.duplicates > 0
      ? [fill(rows, { count: format.number(file.rows) }), counted]
      : []),
    ...(file.duplicates > 0
      ? [fill(files.duplicates, { count: format.number(file.duplicates) })]
      : []),
    ...(file.firstDay === ''
      ? []
      : [
          fill(files.period, {
            first: format.day(file.firstDay),
            last: format.day(file.lastDay),
          }),
        ]),
  ];
};

/** What a file can tell, or why it was not read and what to do instead. */
export const adviceOf = (file: FileSummary, words: ReportWords): string => {
  const { refusedFile } = words;
  if (file.format === 'binary') return refusedFile.binary[file.binary ?? 'other'];
  if (file.format !== 'csv' && file.format !== 'json') return refusedFile[file.format];
  if (file.format === 'json' && file.kind === 'unknown') return refusedFile.unknownJson;
  const readable = file.columns.length === 0 && file.kind !== 'unknown';
  if (readable && file.rows === 0 && file.problems.length === 0 && file.format === 'csv') {
    return `${words.kinds[file.kind].shows} ${refusedFile.noRows}`;
  }
  return words.kinds[file.kind].shows;
};

/** A problem in words, with its place and number. */
export const problemText = (problem: FileProblem, words: ReportWords, format: Format): string =>
  fill(words.problem[problem.id], {
    line: format.number(problem.line ?? 0),
    column: format.number(problem.column ?? 0),
    row: format.number(problem.row ?? 0),
    count: format.number(problem.count ?? 1),
  });
