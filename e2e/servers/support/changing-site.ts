import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheControl } from '../../../src/build/cache-rules.ts';
import { mediaType } from '../../../src/build/media-types.ts';
import { builtSite } from '../../../src/build/servers/built-site.ts';
import { editText } from '../../../src/content-model/edit-text.ts';
import { placeOf } from '../../../src/content-model/html-places.ts';
import { attributeOf, parsePage } from '../../../src/content-model/html-tree.ts';
import { filesBelow, writeServiceWorker } from '../../../src/build/offline/files.ts';
import { dist } from './dist.ts';

/** A server whose site can change, break and go away while a browser looks at it. */
export interface ChangingSite {
  readonly origin: string;
  /** Paths asked for so far. */
  readonly asked: string[];
  /** Serves another folder from now on. */
  show(folder: string): void;
  /** Answers these paths with other bytes; undefined means 404. */
  spoil(path: string, body: Buffer | undefined): void;
  /** Takes the server off the network, and puts it back. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
    });
  });

/** Serves a folder with the headers of the project. */
export const changingSite = async (first: string): Promise<ChangingSite> => {
  let folder = first;
  const headers = builtSite(dist, '/').headers;
  const asked: string[] = [];
  const spoilt = new Map<string, Buffer | undefined>();
  const read = (path: string): Buffer | undefined => {
    if (spoilt.has(path)) return spoilt.get(path);
    const file = join(folder, path);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
  };
  const answer = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
    asked.push(path);
    const body = read(path);
    response.writeHead(body ? 200 : 404, {
      ...Object.fromEntries(headers),
      'Content-Type': mediaType(body ? path : '404.html') ?? 'application/octet-stream',
      'Cache-Control': cacheControl(path),
    });
    response.end(body ?? read('404.html'));
  });
  const port = await listen(answer, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    show: (next) => {
      folder = next;
    },
    spoil: (path, body) => spoilt.set(path, body),
    stop: () =>
      new Promise((resolve) => {
        answer.close(() => resolve());
        answer.closeAllConnections();
      }),
    start: async () => {
      await listen(answer, port);
    },
  };
};

/** A page as the build writes it where reading offline is switched off. */
export const withoutWorker = (html: string): string => {
  const { elements } = parsePage(html);
  // Where a page has this notice of a new version, its script asks for the worker.
  const notice = elements.find((element) => attributeOf(element, 'class') === 'new-version');
  if (!notice && elements.some(({ tagName }) => tagName === 'header')) {
    throw new Error('Where does a page ask for its worker now?');
  }
  return notice ? editText(html, [{ ...placeOf(notice), text: '' }]) : html;
};

/** A copy of the built site in which every page says which release it is; removed by `forget`. */
export const release = async (name: string, change = (html: string): string => html) => {
  const folder = mkdtempSync(join(tmpdir(), 'mail-guide-release-'));
  cpSync(dist, folder, { recursive: true });
  for (const path of filesBelow(folder).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    const marked = html.replace('<html ', `<html data-release="${name}" `);
    writeFileSync(join(folder, path), change(marked));
  }
  await writeServiceWorker(folder, builtSite(dist, '/').headers);
  return { folder, forget: () => rmSync(folder, { recursive: true, force: true }) };
};
