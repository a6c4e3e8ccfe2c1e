/** Whether a text has several lines with something on them. */
const hasSeveralLines = (text: string): boolean => /[\r\n]/.test(text.trim());

/** A text of several lines that is pasted or dropped; a box of one line would join its lines. */
export const severalLinesOf = (data: DataTransfer | null): string => {
  const text = data?.getData('text/plain') ?? '';
  return hasSeveralLines(text) ? text : '';
};
