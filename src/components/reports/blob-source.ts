import type { ChosenFile } from './messages.ts';
import type { Source } from '../../reports/text/text-source.ts';

const firstPiece = 64 * 1024;
/** Larger pieces gain no time and cost memory: `bench/reports`. */
const furtherPiece = 256 * 1024;

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/**
 * A file in slices, the next one being fetched while one is read: no more than two are held. A
 * slice that comes is also the moment at which the worker can hear that it shall stop.
 */
export const blobSource = ({ name, blob, isFolder = false }: ChosenFile): Source => ({
  name,
  isFolder,
  size: blob.size,
  async *pieces() {
    let end = Math.min(firstPiece, blob.size);
    let next = bytesOf(blob.slice(0, end));
    for (;;) {
      const piece = await next;
      if (piece.length === 0) return;
      const start = end;
      end = Math.min(start + furtherPiece, blob.size);
      if (start < blob.size) {
        next = bytesOf(blob.slice(start, end));
        next.catch(() => undefined);
      }
      yield piece;
      if (start >= blob.size) return;
    }
  },
});
