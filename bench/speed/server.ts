import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isText, mediaType } from '../../src/build/media-types.ts';

/**
 * Serves a folder on a free port with gzip, the same for every rival. It counts the bytes of the
 * bodies itself: a page's own network log leaves out what its workers load.
 */
export const serve = async (folder: string) => {
  const kept = new Map<string, Buffer>();
  let sent = 0;
  const read = (file: string): Buffer => {
    const body =
      kept.get(file) ??
      (isText(file) ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file));
    kept.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path, path.endsWith('/') ? 'index.html' : '');
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': mediaType(file) ?? 'application/octet-stream',
      ...(isText(file) ? { 'content-encoding': 'gzip' } : {}),
    });
    const body = read(file);
    sent += body.length;
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, sent: () => sent, stop: () => server.close() };
};
