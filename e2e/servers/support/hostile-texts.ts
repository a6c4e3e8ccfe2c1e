const pieces = [
  '<script>window.struck=1</script>',
  '"><img src=x onerror=window.struck=1>',
  "javascript:window.struck=1//'",
  '<svg/onload=window.struck=1>',
  '{{constructor.constructor("window.struck=1")()}}',
  '${window.struck=1}',
  '__proto__[struck]=1',
  'constructor.prototype.struck=1',
  'data:text/html,<script>window.struck=1</script>',
  '%00',
  '%',
  '%E0%A4%A',
  '\u202e\u0000\ufeff',
  '\ud800',
  '../../../../etc/passwd',
  '//evil.example/',
  'https://evil.example/',
  'v=1',
  'v=2&start=windows&windows-app=outlook',
  'v=999999999999999999999',
  'tried=smtp.ews.__proto__',
  'role=owner&app=printer&exact=1',
  'start=device&start=windows',
  'windows-app=outlook',
  'q=',
  'q=スキャナー',
  'a'.repeat(500),
  '&&&===',
  '#',
  '?',
  '=1',
  '日本語 あいう',
  '535 5.7.139',
  "' OR 1=1 --",
  '(a+)+$',
];

const randomFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/**
 * Different texts of which none belongs into an address: attacks, broken encodings, answers that
 * do not fit together, alone and mixed. The same for the same seed, so that a failure can be
 * repeated.
 */
export const hostileTexts = (count: number, seed: number): string[] => {
  const random = randomFrom(seed);
  const texts = new Set<string>();
  while (texts.size < count) {
    const parts = Array.from({ length: 1 + random(4) }, () => {
      const piece = pieces[random(pieces.length)] ?? '';
      const shaped = [piece, encodeURIComponent(piece.toWellFormed()), `${piece}=${piece}`];
      return shaped[random(3)] ?? piece;
    });
    texts.add(parts.join(random(2) === 0 ? '&' : ''));
  }
  return [...texts];
};
