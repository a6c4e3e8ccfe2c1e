const katakanaOffset = 0x60;

/** Katakana as hiragana; everything else unchanged. */
export const toHiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - katakanaOffset),
  );

/** Hiragana as katakana; everything else unchanged. */
export const toKatakana = (text: string): string =>
  text.replace(/[\u3041-\u3096]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + katakanaOffset),
  );

const sounds = { as: 'ゔぢづをぁぃぅぇぉ', like: 'ぶじずおあいうえお' };

/** A reading in the form in which readings are compared: hiragana, no long-vowel sign, small vowels large. */
export const foldReading = (text: string): string =>
  toHiragana(text)
    .replace(/[ー・]/g, '')
    .replace(/[ゔぢづをぁぃぅぇぉ]/g, (kana) => sounds.like.charAt(sounds.as.indexOf(kana)));

/** A katakana word in the form in which spellings are compared: スキャナ and スキャナー are one. */
export const foldKatakana = (text: string): string => toKatakana(foldReading(text));

/** Whether the text is hiragana and nothing else. */
export const isHiragana = (text: string): boolean => /^[\u3041-\u3096ー]+$/.test(text);

/** Whether the text is katakana and nothing else. */
export const isKatakana = (text: string): boolean => /^[\u30a1-\u30faー]+$/.test(text);

/** Whether the text holds Japanese letters. */
export const hasJapanese = (text: string): boolean =>
  /[\u3041-\u30fa\u3005\u4e00-\u9fff]/.test(text);
