import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import type { HtmlTag } from './html-tree.ts';

/** A tag, or the text between two tags. */
export type HtmlPart =
  | ({ readonly kind: 'opening' } & HtmlTag)
  | { readonly kind: 'closing'; readonly tagName: string }
  | { readonly kind: 'text'; value: string };

/** A page part by part, without what is implied and without what encloses what. */
export interface HtmlParts {
  /** The markup in which tags and attributes have their places. */
  readonly source: string;
  readonly parts: readonly HtmlPart[];
}

/** What a browser without scripts reads as text until the tag that closes it. */
const textual: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

/**
 * Reads a page in half the time of a tree, for what looks at every built page. Of a page that is
 * long it may read the beginning only: to the first opening tag of the name `end`.
 */
export const readParts = (source: string, end?: string): HtmlParts => {
  const parts: HtmlPart[] = [];
  const addText = ({ chars }: Token.CharacterToken): void => {
    const last = parts.at(-1);
    if (last?.kind === 'text') last.value += chars;
    else parts.push({ kind: 'text', value: chars });
  };
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: ({ tagName, attrs, location }) => {
        parts.push({ kind: 'opening', tagName, attrs, sourceCodeLocation: location });
        tokenizer.state = textual[tagName] ?? tokenizer.state;
        if (tagName === end) tokenizer.pause();
      },
      onEndTag: ({ tagName }) => {
        parts.push({ kind: 'closing', tagName });
      },
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(source, true);
  return { source, parts };
};

/** The opening tags of a page. */
export const openingTags = ({ parts }: HtmlParts): HtmlTag[] =>
  parts.filter((part) => part.kind === 'opening');
