import { describe, expect, it } from 'vitest';
import { fromColumns, toColumns } from './columns.ts';
import { decodePostings, encodePostings } from './postings.ts';

describe('postings', () => {
  it('survive being written, without anything that JSON escapes', () => {
    const postings = Array.from({ length: 80 }, (_, page) => ({ page, level: (page % 9) + 1 }));
    const text = encodePostings(postings);
    expect(decodePostings(text)).toEqual(postings);
    expect(JSON.stringify(text)).toBe(`"${text}"`);
  });

  it('survive as columns of a vocabulary', () => {
    const rows = [
      ['imap', 1, '', encodePostings([{ page: 0, level: 9 }])],
      [
        '複合機',
        2,
        'ふくごうき',
        encodePostings([
          { page: 1, level: 3 },
          { page: 4, level: 1 },
        ]),
      ],
    ] as const;
    expect(fromColumns(toColumns(rows))).toEqual(rows);
  });
});
