const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Blocks of code of an MDX text, from fence to fence, with the name of their language. */
const fenced = /^ *(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ *\1 *$/gm;

/**
 * The text with code and comments replaced by spaces. Every other character keeps its place, so
 * that positions in the result are positions in the text.
 */
export const maskCode = (text: string): string =>
  text
    .replace(fenced, blank)
    .replace(/(`+)[^`\n]+\1/g, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank);

/** The blocks of code of a text, without their fences. */
export const codeBlocks = (text: string): { language: string; code: string; index: number }[] =>
  [...text.matchAll(/^ *(`{3,}|~{3,})([\w-]*)[^\n]*\n([\s\S]*?)^ *\1 *$/gm)].map((match) => ({
    language: match[2] ?? '',
    code: match[3] ?? '',
    index: match.index,
  }));
