/** One file of a pack: path below the site's folder, media type, length in bytes. */
export type PackedFile = readonly [path: string, type: string, length: number];

/** What a pack says about itself in its first line, as JSON. */
export interface PackIndex {
  /** Headers that every answer from the pack carries. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The files, in the order of their bytes after the first line. */
  readonly files: readonly PackedFile[];
}

/** A file taken out of a pack. */
export interface UnpackedFile {
  /** Address below the site's folder: a page's ends in a slash or is empty. */
  readonly address: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array<ArrayBuffer>;
}

const lineEnd = 10;

/** The address of a file: `ja/guides/smtp/` for `ja/guides/smtp/index.html`. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** Takes a pack apart. Throws when it is cut short or no pack, so that nothing of it is kept. */
export const unpack = (pack: Uint8Array<ArrayBuffer>): UnpackedFile[] => {
  const start = pack.indexOf(lineEnd) + 1;
  const index = JSON.parse(new TextDecoder().decode(pack.subarray(0, start))) as PackIndex;
  let at = start;
  const files = index.files.map(([path, type, length]): UnpackedFile => {
    const body = pack.subarray(at, at + length);
    at += length;
    return {
      address: addressOf(path),
      headers: [['Content-Type', type], ...index.headers],
      body,
    };
  });
  if (at !== pack.length) throw new Error('The pack is not whole.');
  return files;
};
