const vowels = ['a', 'i', 'u', 'e', 'o'] as const;

const rows: Readonly<Record<string, string>> = {
  '': 'あ い う え お',
  k: 'か き く け こ',
  g: 'が ぎ ぐ げ ご',
  s: 'さ し す せ そ',
  z: 'ざ じ ず ぜ ぞ',
  t: 'た ち つ て と',
  d: 'だ ぢ づ で ど',
  n: 'な に ぬ ね の',
  h: 'は ひ ふ へ ほ',
  b: 'ば び ぶ べ ぼ',
  p: 'ぱ ぴ ぷ ぺ ぽ',
  m: 'ま み む め も',
  y: 'や い ゆ いぇ よ',
  r: 'ら り る れ ろ',
  w: 'わ うぃ う うぇ を',
  f: 'ふぁ ふぃ ふ ふぇ ふぉ',
  v: 'ゔぁ ゔぃ ゔ ゔぇ ゔぉ',
  j: 'じゃ じ じゅ じぇ じょ',
  sh: 'しゃ し しゅ しぇ しょ',
  ch: 'ちゃ ち ちゅ ちぇ ちょ',
  ts: 'つぁ つぃ つ つぇ つぉ',
  th: 'てゃ てぃ てゅ てぇ てょ',
  dh: 'でゃ でぃ でゅ でぇ でょ',
  ky: 'きゃ きぃ きゅ きぇ きょ',
  gy: 'ぎゃ ぎぃ ぎゅ ぎぇ ぎょ',
  sy: 'しゃ しぃ しゅ しぇ しょ',
  zy: 'じゃ じぃ じゅ じぇ じょ',
  jy: 'じゃ じぃ じゅ じぇ じょ',
  ty: 'ちゃ ちぃ ちゅ ちぇ ちょ',
  cy: 'ちゃ ちぃ ちゅ ちぇ ちょ',
  ny: 'にゃ にぃ にゅ にぇ にょ',
  hy: 'ひゃ ひぃ ひゅ ひぇ ひょ',
  by: 'びゃ びぃ びゅ びぇ びょ',
  py: 'ぴゃ ぴぃ ぴゅ ぴぇ ぴょ',
  my: 'みゃ みぃ みゅ みぇ みょ',
  ry: 'りゃ りぃ りゅ りぇ りょ',
};

const syllables = new Map<string, string>();
for (const [consonant, kana] of Object.entries(rows)) {
  kana.split(' ').forEach((syllable, at) => {
    syllables.set(consonant + (vowels[at] ?? ''), syllable);
  });
}

/**
 * Romaji (Hepburn or keyboard spelling) as hiragana, or undefined when the letters are no Japanese
 * syllables. Up to two letters at the end may be an unfinished syllable.
 */
export const romajiToKana = (text: string): string | undefined => {
  let kana = '';
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const size = [3, 2, 1].find((length) => syllables.has(rest.slice(0, length)));
    if (size !== undefined) {
      kana += syllables.get(rest.slice(0, size)) ?? '';
      at += size;
    } else if (rest.startsWith('-')) {
      kana += 'ー';
      at += 1;
    } else if (rest.startsWith('nn') || /^n(?:[^aiueoy]|$)/.test(rest)) {
      kana += 'ん';
      at += rest.startsWith('nn') && !/^nn[aiueoy]/.test(rest) ? 2 : 1;
    } else if (/^([kgstdhbpmrwfjcz])\1|^tch/.test(rest)) {
      kana += 'っ';
      at += 1;
    } else {
      return rest.length <= 2 && kana !== '' ? kana : undefined;
    }
  }
  return kana;
};
