import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves the built site below its base path, as a web server would: folders by their index page,
 * the site's own page for everything that does not exist.
 */
export const serveSite = ({ folder, base, port, host = 'localhost' }) => {
  const root = base.replace(/\/$/, '');
  const notFoundPage = join(folder, '404.html');
  const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found';
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    onNoMatch: respondNotFound,
  });

  function respondNotFound(request, response) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(notFound);
  }

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (root !== '' && !`${url}/`.startsWith(`${root}/`)) return respondNotFound(request, response);
    request.url = url.slice(root.length) || '/';
    files(request, response);
  });

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
};

if (process.argv[1]?.endsWith('serve.mjs')) {
  const [folder = 'dist', port = '4321', base = '/'] = process.argv.slice(2);
  await serveSite({ folder, base, port: Number(port) });
  console.log(`http://localhost:${port}${base}`);
}
