const words =
  /(?:^|\s)(?:i|i['’]?m|i['’]?ve|my|me|we|our|us|you|your|he|she|they|it|is|are|was|were|does|do|did|has|have|had|can|could|why|when|what|which|who|how|after|since|because|but|the)(?=\s|$)/i;
const marks = /[。、，．！？!?]|[.,;:]\s/;
/** A particle and, later in the same word, the end of a verb or an adjective. */
const predicate = /[をがはにとも]\S*[ぁ-ん]$|で(?!き)\S*[ぁ-ん]$/;

const mostWords = 5;
const longestWord = 16;
const shortestSentence = 6;
const written = /[ぁ-んァ-ヺー々一-鿿]/;

/**
 * Whether somebody tells something, rather than naming it in a few words: many words, words or marks
 * that only sentences have. Says too often yes rather than no.
 */
export const isSentence = (line: string): boolean => {
  const plain = line.normalize('NFKC').trim();
  const parts = plain.split(/\s+/);
  return (
    parts.length > mostWords ||
    marks.test(plain) ||
    words.test(plain) ||
    parts.some(
      (part) =>
        written.test(part) &&
        (part.length > longestWord || (part.length >= shortestSentence && predicate.test(part))),
    )
  );
};
