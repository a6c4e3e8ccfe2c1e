/** What a picture file is, by its first bytes. */
export interface PictureSize {
  readonly type: 'png' | 'webp' | 'svg';
  /** In pixels; of an SVG what it says of itself. */
  readonly width: number;
  readonly height: number;
}

const text = (head: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...head.subarray(from, from + length));

/** Width and height of the three forms of WebP: lossy, lossless, extended. */
const webpSize = (head: Uint8Array): Pick<PictureSize, 'width' | 'height'> | undefined => {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  switch (text(head, 12, 4)) {
    case 'VP8 ':
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return {
        width: (view.getUint32(24, true) & 0xffffff) + 1,
        height: (view.getUint32(27, true) & 0xffffff) + 1,
      };
    default:
      return undefined;
  }
};

const svgSize = (markup: string): Pick<PictureSize, 'width' | 'height'> | undefined => {
  const [tag] = /<svg\b[^>]*>/.exec(markup) ?? [];
  const number = (name: string) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag ?? '')?.[1]);
  const [, , width, height] = (/\sviewBox="([^"]+)"/.exec(tag ?? '')?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const size = {
    width: number('width') || (width ?? 0),
    height: number('height') || (height ?? 0),
  };
  return size.width > 0 && size.height > 0 ? size : undefined;
};

/** The kind and size of a picture by its first 64 bytes, of an SVG by all; undefined for others. */
export const pictureSize = (head: Uint8Array): PictureSize | undefined => {
  if (head.length >= 30 && text(head, 1, 3) === 'PNG') {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (head.length >= 31 && text(head, 0, 4) === 'RIFF' && text(head, 8, 4) === 'WEBP') {
    const size = webpSize(head);
    return size && { type: 'webp', ...size };
  }
  const size = svgSize(new TextDecoder().decode(head));
  return size && { type: 'svg', ...size };
};
