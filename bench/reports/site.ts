import { build } from 'esbuild';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const root = new URL('../..', import.meta.url).pathname;

/** Nothing may be loaded from or sent to anywhere; workers are held to the same by their header. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'none'";

const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>' +
  '<input type="file" id="bench-file"><main id="root"></main>' +
  '<script type="module" src="/page.js"></script></html>';

const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`${root}${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return (outputFiles[0]?.text ?? '').replaceAll('reader.worker.ts', 'reader.worker.js');
};

/** Serves a page with the island, the reader's worker and the library's on a free port. */
export const serveBench = async (): Promise<{ origin: string; server: Server }> => {
  const files = new Map([
    ['/', html],
    ['/page.js', await bundle('bench/reports/page.ts')],
    ['/reader.worker.js', await bundle('src/components/reports/reader.worker.ts')],
    ['/library.worker.js', await bundle('bench/reports/library.worker.ts')],
  ]);
  const server = createServer(({ url = '/' }, response) => {
    const body = files.get(url);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': url === '/' ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, server };
};
