import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

const compressed = new Set(['.html', '.js', '.json', '.css']);

/** A static server on loopback that compresses text as a web server would. */
export interface BenchServer {
  readonly origin: string;
  close(): void;
}

const existing = async (path: string): Promise<string | undefined> => {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return existing(join(path, 'index.html'));
  return found === undefined ? undefined : path;
};

/** Serves folders by the first part of the path, and single texts, on a free port. */
export const serve = async (
  folders: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): Promise<BenchServer> => {
  const server = createServer((request, response) => {
    void (async () => {
      const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
      const [prefix = ''] = Object.keys(folders).filter((name) => path.startsWith(name));
      const text = texts[path];
      const file =
        text === undefined && folders[prefix] !== undefined
          ? await existing(join(folders[prefix], path.slice(prefix.length)))
          : undefined;
      if (text === undefined && file === undefined) {
        response.writeHead(404).end();
        return;
      }
      const extension = extname(file ?? path) || '.html';
      const zip = compressed.has(extension);
      response.writeHead(200, {
        'content-type': types[extension] ?? 'application/octet-stream',
        'cache-control': 'max-age=3600',
        ...(zip ? { 'content-encoding': 'gzip' } : {}),
      });
      const body = file === undefined ? Readable.from([text ?? '']) : createReadStream(file);
      if (zip) body.pipe(createGzip({ level: 9 })).pipe(response);
      else body.pipe(response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
