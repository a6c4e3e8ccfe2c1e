/** Encodings that exports come in; CP932 is Windows' Shift_JIS. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'cp932';

/** What the first bytes show: a text in some encoding, or a file that is no text. */
export type FirstBytes =
  | { kind: 'text'; encoding: Encoding | 'undecided'; skip: number }
  | { kind: 'binary'; sort: BinarySort };

/** Sorts of files that are dropped by mistake. */
export type BinarySort = 'zip' | 'office' | 'pdf' | 'gzip' | 'other';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((value, index) => bytes[index] === value);

const binarySort = (bytes: Uint8Array): BinarySort | undefined => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'office';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  return startsWith(bytes, 0x1f, 0x8b) ? 'gzip' : undefined;
};

/**
 * Looks at up to 64 KiB of a file's beginning. Without a byte order mark, UTF-16 is known by the
 * zero bytes that half of its places hold for Latin text; UTF-8 against CP932 is decided later,
 * at the first character outside ASCII.
 */
export const lookAtBytes = (head: Uint8Array): FirstBytes => {
  const sort = binarySort(head);
  if (sort) return { kind: 'binary', sort };
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return { kind: 'text', encoding: 'utf-8-bom', skip: 3 };
  if (startsWith(head, 0xff, 0xfe)) return { kind: 'text', encoding: 'utf-16le', skip: 2 };
  if (startsWith(head, 0xfe, 0xff)) return { kind: 'text', encoding: 'utf-16be', skip: 2 };

  const zeros: [number, number] = [0, 0];
  let controls = 0;
  const length = Math.min(head.length, 65536);
  for (let at = 0; at < length; at++) {
    const byte = head[at] ?? 0;
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1]++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  const [even, odd] = zeros;
  const half = length / 2;
  if (odd > half * 0.3 && even < half * 0.05) {
    return { kind: 'text', encoding: 'utf-16le', skip: 0 };
  }
  if (even > half * 0.3 && odd < half * 0.05) {
    return { kind: 'text', encoding: 'utf-16be', skip: 0 };
  }
  const noise = even + odd + controls;
  if (noise > Math.max(2, length * 0.02)) return { kind: 'binary', sort: 'other' };
  return { kind: 'text', encoding: 'undecided', skip: 0 };
};
