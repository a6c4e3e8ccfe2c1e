const severalLines = /\S[^\S\r\n]*[\r\n]+\s*\S/;

/** A text of several lines that is pasted or dropped; a box of one line would join its lines. */
export const severalLinesOf = (data: DataTransfer | null): string => {
  const text = data?.getData('text/plain') ?? '';
  return severalLines.test(text) ? text : '';
};
