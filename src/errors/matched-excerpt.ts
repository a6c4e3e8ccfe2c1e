import { cutAtSpans, type MarkedPiece, type Span } from './cut-at-spans.ts';

const around = 40;
const gap = '…';

function shorten(piece: MarkedPiece, place: number, last: number): MarkedPiece {
  if (piece.marked) return { ...piece, text: piece.text.replace(/\s+/g, ' ') };
  const { text: full } = piece;
  const line =
    place === 0
      ? full.slice(full.lastIndexOf('\n') + 1)
      : place === last
        ? (full.split('\n')[0] ?? full)
        : full;
  const text = line.replace(/\s+/g, ' ');
  const head = place === 0 ? '' : text.slice(0, around);
  const tail = place === last ? '' : text.slice(-around);
  const whole = place === 0 || place === last ? around : 2 * around;
  return { ...piece, text: text.length <= whole ? text : `${head}${gap}${tail}` };
}

/** The matched spans with the words around them in their lines; gaps are shown as "…". */
export function matchedExcerpt(text: string, spans: readonly Span[]): MarkedPiece[] {
  const pieces = cutAtSpans(text, spans);
  return pieces.map((piece, place) => shorten(piece, place, pieces.length - 1));
}
