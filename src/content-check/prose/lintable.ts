import type { Language } from '../../i18n/languages.ts';
import { tagPattern } from '../guide/tags.ts';

const standIn: Record<Language, string> = { ja: '2026 年 12 月末', en: 'end of December 2026' };

/**
 * An MDX text as plain Markdown for a prose linter. Lines stay lines; dates and menu paths are
 * put in as the reader sees them, other components leave only what they enclose.
 */
export const lintable = (body: string, language: Language): string =>
  body
    .split(/(^ *```[\s\S]*?^ *``` *$|`[^`\n]*`)/m)
    .map((part, index) => (index % 2 === 1 ? part : withoutTags(part, language)))
    .join('');

const withoutTags = (text: string, language: Language): string =>
  text
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(tagPattern, (_tag, name: string, attributes: string) => {
      if (name === 'When') return standIn[language];
      if (name !== 'MenuPath') return '';
      return `\`${new RegExp(`\\b${language}="([^"]*)"`).exec(attributes)?.[1] ?? ''}\``;
    })
    .replace(/[ \t]*\{#[\w-]+\}/g, '');
