const vowels = 'aiueo';

/** The syllables of each consonant, in the order a i u e o. */
const rows: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
};

const syllables = new Map([
  ...Object.entries(rows).flatMap(([consonant, kana]) =>
    [...kana].map((syllable, at): [string, string] => [consonant + vowels.charAt(at), syllable]),
  ),
  ...Object.entries({ ya: 'や', yu: 'ゆ', yo: 'よ', wa: 'わ', wo: 'を', shi: 'し', chi: 'ち' }),
  ...Object.entries({ tsu: 'つ', ji: 'じ', fu: 'ふ', vu: 'ゔ' }),
]);

/** A syllable with a small letter after it: kya is きゃ, she is しぇ, fa is ふぁ, thi is てぃ. */
const withSmall = (text: string): { kana: string; size: number } | undefined => {
  const parts = /^([kgsztcnhbpmrjd]y|sh|ch|j|[td]h|f|v|ts)([aiueo])/.exec(text);
  const [whole = '', consonant = '', vowel = ''] = parts ?? [];
  if (whole === '') return undefined;
  const plain = consonant.replace(/[yh]$/, '').replace('c', 't').replace('j', 'z');
  const base = /^(?:f|v|ts)$/.test(consonant)
    ? syllables.get(`${consonant}u`)
    : syllables.get(plain + (/^[td]h$/.test(consonant) ? 'e' : 'i'));
  const small = /^(?:f|v|ts)$/.test(consonant) ? 'ぁぃぅぇぉ' : 'ゃぃゅぇょ';
  return { kana: `${base ?? ''}${small.charAt(vowels.indexOf(vowel))}`, size: whole.length };
};

const syllableAt = (text: string): { kana: string; size: number } | undefined => {
  const size = [3, 2, 1].find((length) => syllables.has(text.slice(0, length)));
  if (size !== undefined) return { kana: syllables.get(text.slice(0, size)) ?? '', size };
  if (text.startsWith('-')) return { kana: 'ー', size: 1 };
  if (/^n(?:[^aiueoy]|$)/.test(text))
    return { kana: 'ん', size: /^nn(?![aiueoy])/.test(text) ? 2 : 1 };
  return /^([kgstdhbpmrzfjc])\1|^tch/.test(text) ? { kana: 'っ', size: 1 } : withSmall(text);
};

/**
 * Romaji (Hepburn or keyboard spelling) as hiragana, or undefined when the letters are no Japanese
 * syllables. Up to two letters at the end may be an unfinished syllable.
 */
export const romajiToKana = (text: string): string | undefined => {
  let kana = '';
  for (let at = 0; at < text.length;) {
    const next = syllableAt(text.slice(at));
    if (next === undefined) return text.length - at <= 2 && kana !== '' ? kana : undefined;
    kana += next.kana;
    at += next.size;
  }
  return kana;
};
