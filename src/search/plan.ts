import { folded } from './folded.ts';
import { isHiragana, isKatakana, toHiragana } from './kana.ts';
import type { Lexicon } from './lexicon.ts';
import { meanJapanese, meanKana, meanLatin, type Meaning } from './meaning.ts';
import { normaliseQuery } from './normalise.ts';
import { splitByWords } from './split.ts';
import { isTelling, stretches } from './terms.ts';

/** A content word of a query. */
export type Token = Meaning;

/** A word of the query that was taken for another one. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** What is known of a query before anything is searched. */
export interface Plan {
  /** Content words, at most eight, in the order of the query; no term twice. */
  readonly tokens: readonly Token[];
  /** The query in the form in which ways of asking are compared, with the words that it means. */
  readonly meant: string;
  readonly corrections: readonly Correction[];
}

const mostTokens = 8;
/** How much of a query is read, in UTF-16 units: as it is written, and without what says nothing. */
const longestWritten = 2400;
const longestQuery = 600;

const japaneseTokens = (lexicon: Lexicon, text: string, verbatim: boolean): Token[] => {
  if (isHiragana(text)) return lexicon.ignored.has(text) ? [] : meanKana(lexicon, text);
  return text.split(/([\u30a1-\u30faー]{2,})/).flatMap((part) => {
    const pieces = splitByWords(lexicon, part);
    // Half of a katakana word is no word: パスワド is a slip, not パス and something else.
    if (isKatakana(part) && !pieces.every(lexicon.get)) {
      const whole = meanJapanese(lexicon, part, verbatim);
      if (whole.kind === 'prefix' || whole.kind === 'corrected') return [whole];
    }
    return (
      pieces
        // Endings may stand in katakana too: デキナイ.
        .filter((piece) => piece.length > 1 && !lexicon.ignored.has(toHiragana(piece)))
        .map((piece) => meanJapanese(lexicon, piece, verbatim))
    );
  });
};

const weightOf = ({ words }: Token): number => words[0]?.weight ?? 0;

/** The most telling ones: known before unknown, rare before common. */
const cut = (tokens: readonly Token[]): Token[] => {
  const kept = tokens
    .toSorted(
      (a, b) =>
        Number(b.words.length > 0) - Number(a.words.length > 0) || weightOf(a) - weightOf(b),
    )
    .slice(0, mostTokens);
  return tokens.filter((token) => kept.includes(token));
};

/** Reads a query: which words of the site it means. `verbatim` corrects nothing. */
export const planQuery = (lexicon: Lexicon, query: string, verbatim = false): Plan => {
  const text = normaliseQuery(query.slice(0, longestWritten)).slice(0, longestQuery);
  const all = stretches(lexicon.synonyms.replace(text)).flatMap(({ latin, texts }) =>
    latin
      ? texts
          .filter((word) => isTelling(lexicon, word))
          .flatMap((word) => meanLatin(lexicon, word, verbatim))
      : japaneseTokens(lexicon, texts.join(''), verbatim),
  );
  const seen = new Set<string>();
  const tokens = all.filter(({ terms: [term = ''] }) => !seen.has(term) && seen.add(term));
  const guessed = tokens.filter(({ kind }) => kind !== 'word' && kind !== 'part');
  const meant = guessed.reduce(
    (changed, { text: from, words: [word] }) =>
      word === undefined ? changed : changed.replace(from, ` ${word.text} `),
    text,
  );
  return {
    tokens: cut(tokens),
    meant: folded(lexicon, meant),
    corrections: tokens.flatMap(({ kind, text: from, words: [word] }) =>
      kind === 'corrected' && word !== undefined ? [{ from, to: word.text }] : [],
    ),
  };
};

/** All words that a plan is about, as texts may write them: to be marked. */
export const wordsOfPlan = ({ synonyms }: Lexicon, { tokens }: Plan): string[] => [
  ...new Set(
    tokens.flatMap(({ text, words }) =>
      [text, ...words.map((word) => word.text)].flatMap((word) =>
        synonyms.sameAs(synonyms.first(word)),
      ),
    ),
  ),
];
