const hyphens = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const dashBetweenKatakana =
  /(?<=[\u30a1-\u30fa\u30fc])[-~\u301c\u2500](?=[\u30a1-\u30fa]|$|[^a-z0-9\u30a1-\u30fa])/g;
const serverNames = /\[[^[\]\s]{1,200}\.prod\.[^[\]]{1,200}\]/g;
const addresses = /\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,200}/g;
const identifiers = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g;
const timestamps = /\b\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?z?\b/g;
const apostrophes = /(?<=[a-z])['\u2019\u02bc](?=[a-z])/g;

/**
 * Text in the one form in which words are compared: NFKC (half-width katakana and full-width Latin
 * letters become the usual ones), lower case, one kind of hyphen, katakana's long-vowel sign.
 */
export const normaliseText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(hyphens, '-')
    .replace(dashBetweenKatakana, 'ー')
    .replace(apostrophes, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A query without what is different in every message: server names, mail addresses, ids, times. */
export const normaliseQuery = (text: string): string =>
  normaliseText(text)
    .replace(serverNames, ' ')
    .replace(addresses, ' ')
    .replace(identifiers, ' ')
    .replace(timestamps, ' ')
    .replace(/\s+/g, ' ')
    .trim();
