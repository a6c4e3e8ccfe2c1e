import type { AliasMatch } from './aliases.ts';
import { hasJapanese, isHiragana } from './kana.ts';
import { japaneseTokens } from './japanese.ts';
import { readHiragana } from './readings.ts';
import { resolveLatin } from './resolve.ts';
import { romajiToKana } from './romaji.ts';
import { runs, type Run } from './scripts.ts';
import { tokenOf, type Token } from './token.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** What tokens are made with. */
export interface TokenContext {
  readonly vocabulary: Vocabulary;
  /** Normalised words that say nothing about the subject. */
  readonly ignored: ReadonlySet<string>;
}

const knownWords = (vocabulary: Vocabulary, texts: readonly string[]): Word[] =>
  texts.map((text) => vocabulary.get(text)).filter((word) => word !== undefined);

const aliasToken = ({ vocabulary }: TokenContext, match: AliasMatch, text: string): Token => {
  const itself = vocabulary.get(text);
  const targets = knownWords(vocabulary, match.alias.to).filter((word) => word !== itself);
  const words = itself === undefined ? targets : [itself, ...targets];
  return tokenOf(vocabulary, text, 'alias', words, itself === undefined ? [] : [1.1]);
};

const shortestRomaji = 4;

/** Whether the word says nothing, also when it is romaji: dekinai is できない. */
const saysNothing = ({ vocabulary, ignored }: TokenContext, text: string): boolean =>
  text.length < 2 ||
  ignored.has(text) ||
  (text.length >= shortestRomaji &&
    vocabulary.get(text) === undefined &&
    ignored.has(romajiToKana(text) ?? text));

const latinTokens = (context: TokenContext, list: readonly Run[]): Token[] => {
  const { vocabulary } = context;
  const tokens: Token[] = [];
  const resolved = new Set<string>();
  for (let at = 0; at < list.length; at += 1) {
    const text = list[at]?.text ?? '';
    const next = list[at + 1];
    const joined = next?.script === 'latin' ? vocabulary.get(text + next.text) : undefined;
    if (joined !== undefined && joined.text.length >= 5) {
      const apart = knownWords(vocabulary, [text, next?.text ?? '']);
      tokens.push(
        tokenOf(vocabulary, joined.text, 'word', [joined, ...apart], [1, ...apart.map(() => 0.9)]),
      );
      at += 1;
    } else if (!saysNothing(context, text)) {
      const isLast = at === list.length - 1;
      const key = `${text} ${String(isLast)}`;
      if (!resolved.has(key)) tokens.push(...resolveLatin(vocabulary, text, isLast));
      resolved.add(key);
    }
  }
  return tokens;
};

const chunkTokens = (context: TokenContext, chunk: string): Token[] => {
  const { vocabulary, ignored } = context;
  const bare = chunk.replace(/(?<=[\u3041-\u3096])[a-z]{1,2}$/, '');
  if (isHiragana(bare)) {
    if (ignored.has(bare)) return [];
    const read = readHiragana(vocabulary, bare, ignored);
    if (read.length > 0) {
      return read.map(({ text, words }) => tokenOf(vocabulary, text, 'reading', words));
    }
    return [];
  }
  const tokens: Token[] = [];
  let japanese = '';
  let latin: Run[] = [];
  const flush = (): void => {
    if (japanese !== '') tokens.push(...japaneseTokens(vocabulary, japanese, ignored));
    tokens.push(...latinTokens(context, latin));
    japanese = '';
    latin = [];
  };
  for (const run of runs(bare)) {
    if (run.script === 'latin') {
      if (japanese !== '') flush();
      latin.push(run);
    } else {
      if (latin.length > 0) flush();
      japanese += run.text;
    }
  }
  flush();
  return tokens;
};

const plainTokens = (context: TokenContext, text: string): Token[] => {
  const tokens: Token[] = [];
  let latinChunk = '';
  const flush = (): void => {
    if (latinChunk !== '') tokens.push(...chunkTokens(context, latinChunk));
    latinChunk = '';
  };
  const chunks = text.split(/[ 、。,!?！？「」『』（）()]+/);
  for (let at = 0; at < chunks.length; at += 1) {
    let chunk = chunks[at] ?? '';
    const joined = chunk + (chunks[at + 1] ?? '');
    if (joined !== chunk && hasJapanese(chunk) && context.vocabulary.get(joined) !== undefined) {
      chunk = joined;
      at += 1;
    }
    if (/^[\x21-\u024f]+$/.test(chunk)) {
      latinChunk += `${latinChunk === '' ? '' : ' '}${chunk}`;
    } else {
      flush();
      tokens.push(...chunkTokens(context, chunk));
    }
  }
  flush();
  return tokens;
};

/** The content words of a normalised query in their order; no word twice. */
export const tokensOf = (
  context: TokenContext,
  text: string,
  matches: readonly AliasMatch[],
): Token[] => {
  const consuming = matches
    .filter(({ alias, parts }) => alias.to.length > 0 && parts.length === 1)
    .sort((a, b) => (a.parts[0]?.[0] ?? 0) - (b.parts[0]?.[0] ?? 0));
  const tokens: Token[] = [];
  let at = 0;
  for (const match of consuming) {
    const [start, end] = match.parts[0] ?? [at, at];
    tokens.push(...plainTokens(context, text.slice(at, start)));
    tokens.push(aliasToken(context, match, text.slice(start, end)));
    at = end;
  }
  tokens.push(...plainTokens(context, text.slice(at)));
  const seen = new Set<string>();
  return tokens.filter((token) => {
    const key = token.variants[0]?.word.text ?? token.text;
    return !seen.has(key) && seen.add(key).size > 0;
  });
};
