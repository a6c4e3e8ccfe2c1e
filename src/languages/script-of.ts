import type { Script } from './languages.ts';

const japanese = /[\u3041-\u30fa\u4e00-\u9fff]/;

/** What a text of a program is written in: Japanese as soon as one letter of it is. */
export const scriptOf = (text: string): Script => (japanese.test(text) ? 'japanese' : 'latin');
