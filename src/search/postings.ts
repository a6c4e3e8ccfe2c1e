/** A page that holds a word, and how much the page is about it (1 to 9). */
export interface Posting {
  readonly page: number;
  readonly level: number;
}

const firstBlock = { code: 0x5d, size: 34 };
const secondBlockCode = 0xa1;

const pageCharacter = (page: number): string =>
  String.fromCodePoint(
    page < firstBlock.size ? firstBlock.code + page : secondBlockCode + page - firstBlock.size,
  );

const pageNumber = (character: string): number => {
  const code = character.codePointAt(0) ?? firstBlock.code;
  return code < secondBlockCode ? code - firstBlock.code : code - secondBlockCode + firstBlock.size;
};

/** Writes postings as text, two characters a page, none of which JSON has to escape. */
export const encodePostings = (postings: readonly Posting[]): string =>
  postings.map(({ page, level }) => pageCharacter(page) + String(level)).join('');

/** Reads what `encodePostings` wrote. */
export const decodePostings = (text: string): Posting[] => {
  const postings: Posting[] = [];
  for (let at = 0; at + 1 < text.length; at += 2) {
    postings.push({ page: pageNumber(text.charAt(at)), level: Number(text.charAt(at + 1)) });
  }
  return postings;
};
