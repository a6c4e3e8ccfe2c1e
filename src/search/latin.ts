/**
 * A Latin word and the forms under which it is also found: parts of `smtp.office365.com`, `signin`
 * for `sign-in`, the number of `aadsts50126`, `800ccc0e` for `0x800ccc0e`.
 */
export const latinForms = (word: string): string[] => {
  const forms = new Set([word]);
  const parts = word.split(/[._-]+/);
  if (parts.length > 1) {
    for (const part of parts) if (/^(?:[a-z][a-z0-9]+|\d{4,})$/.test(part)) forms.add(part);
    if (/^[a-z]+(?:-[a-z]+)+$/.test(word)) forms.add(parts.join(''));
  }
  if (word.startsWith('0x') && word.length > 6) forms.add(word.slice(2));
  const numbered = /^([a-z]{3,})(\d{4,})$/.exec(word);
  if (numbered?.[1] !== undefined && numbered[2] !== undefined) {
    forms.add(numbered[1]).add(numbered[2]);
  }
  return [...forms];
};

const vowel = /[aeiouy]/;
const undouble = (stem: string): string =>
  /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;

/** The stem under which the forms of an English word meet: scan, scans, scanned, scanning, scanner. */
export const stem = (word: string): string => {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  for (const ending of [
    'ations',
    'ation',
    'ating',
    'ated',
    'ate',
    'ions',
    'ion',
    'ing',
    'ers',
    'er',
    'ed',
    'or',
  ]) {
    const base = singular.slice(0, -ending.length);
    if (singular.endsWith(ending) && base.length >= 3 && vowel.test(base)) return undouble(base);
  }
  return undouble(singular.replace(/e$/, ''));
};
