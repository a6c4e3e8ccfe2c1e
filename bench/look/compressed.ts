import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
};

/**
 * Serves a built site with gzip and lasting assets, as the server files in `dist-deploy/` do, so that
 * the bench measures what readers get.
 */
export const compressedSite = (folder: string, port: number): Promise<Server> => {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname));
    const asked = join(folder, path);
    const file =
      existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    const found = existsSync(file) ? file : join(folder, '404.html');
    response.writeHead(found === file ? 200 : 404, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    createReadStream(found).pipe(createGzip()).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, () => resolve(server)));
};
