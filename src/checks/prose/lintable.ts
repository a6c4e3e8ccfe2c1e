import { dayInWords } from '../../languages/day-in-words.ts';
import type { Language } from '../../languages/languages.ts';
import { tagPattern } from '../guide/tags.ts';

const someDay = '2026-12-31';

/**
 * An MDX text as plain Markdown for a prose linter. Lines stay lines; dates and menu paths are
 * put in as the reader sees them, other components leave only what they enclose. The words of
 * screens, in 「…」 and “…”, are not the author's and become a stand-in.
 */
export const lintable = (body: string, language: Language): string =>
  body
    .split(/(^ *```[\s\S]*?^ *``` *$|`[^`\n]*`)/m)
    .map((part, index) => (index % 2 === 0 ? withoutTags(part, language) : shortCode(part)))
    .join('');

/** Code in a line stands for one word, however long it is. */
const shortCode = (code: string): string => (code.includes('\n') ? code : '`x`');

const withoutTags = (text: string, language: Language): string =>
  text
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(tagPattern, (_tag, name: string, attributes: string) => {
      if (name === 'When') return dayInWords(language, someDay);
      if (name !== 'MenuPath') return '';
      return `\`${new RegExp(`\\b${language}="([^"]*)"`).exec(attributes)?.[1] ?? ''}\``;
    })
    .replace(/[ \t]*\{#[\w-]+\}/g, '')
    .replace(/「[^「」\n]{6,}」/g, '「表示」')
    .replace(/“[^“”\n]{6,}”/g, (_label, position: number) => `“label ${position}”`);
