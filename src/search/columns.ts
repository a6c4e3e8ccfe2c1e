import type { VocabularyColumns, VocabularyRow } from './data.ts';

const charactersPerPosting = 2;

/** Rows as columns: compressed, a seventh smaller than as rows. */
export const toColumns = (rows: readonly VocabularyRow[]): VocabularyColumns => ({
  words: rows.map(([word]) => word).join(' '),
  readings: rows.map(([, , reading]) => reading).join(' '),
  postings: rows.map(([, , , postings]) => postings).join(' '),
});

/** Columns as rows again. */
export const fromColumns = ({ words, readings, postings }: VocabularyColumns): VocabularyRow[] => {
  const readingCells = readings.split(' ');
  const postingCells = postings.split(' ');
  return words.split(' ').map((word, at) => {
    const cell = postingCells[at] ?? '';
    return [word, cell.length / charactersPerPosting, readingCells[at] ?? '', cell];
  });
};
