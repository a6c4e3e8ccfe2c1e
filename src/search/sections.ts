import { hasJapanese } from './kana.ts';
import type { Language } from '../languages/languages.ts';

/** An element with an id in the text of a page, as Pagefind records it. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Number of the word at which the element begins. */
  readonly location: number;
}

/** A page as Pagefind indexed it. */
export interface IndexedPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
}

/** A piece of a page that is found and shown by itself. */
export interface Section {
  /** Id of its element; empty for the beginning of the page. */
  readonly anchor: string;
  readonly heading: string;
  readonly content: string;
}

/** A page with its language and its sections. */
export interface SplitPage extends IndexedPage {
  readonly language: Language;
  readonly sections: readonly Section[];
}

const splitting = new Set(['h2', 'h3', 'h4', 'dt', 'section', 'article']);
const shortest = 12;

const separated = (content: string): string[] =>
  content.includes('\u200b') ? content.split('\u200b') : content.split(/(?<=\s)/);

/** Text as on the page: without the engine's word marks and the full stops that it adds. */
export const readable = (text: string): string => {
  const plain = text
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return hasJapanese(plain)
    ? plain
        .replace(/(?<=[\u3041-\u9fff」）])\. ?/g, ' ')
        .replace(/(?<=。) /g, '')
        .trim()
    : plain;
};

/** Cuts a page at its headings and terms; pieces of a few letters join the piece before. */
export const sectionsOf = (page: IndexedPage): Section[] => {
  const words = separated(page.content);
  const cuts = page.anchors.filter(({ element }) => splitting.has(element));
  const starts = [
    { anchor: '', heading: '', location: 0 },
    ...cuts.map(({ id, text, location }) => ({ anchor: id, heading: readable(text), location })),
  ];
  const sections: Section[] = [];
  starts.forEach(({ anchor, heading, location }, at) => {
    const end = starts[at + 1]?.location ?? words.length;
    const marks = page.content.includes('\u200b') ? '\u200b' : '';
    const content = readable(words.slice(location, end).join(marks));
    const last = sections.at(-1);
    if (content.length >= shortest || last === undefined) {
      sections.push({ anchor, heading, content });
    } else {
      sections[sections.length - 1] = { ...last, content: `${last.content} ${content}` };
    }
  });
  return sections.filter(({ content }) => content !== '');
};
