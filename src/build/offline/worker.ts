import { addressOf, unpack } from './pack.ts';
import { cachePrefix, takeOver, worker } from '../../components/site/service-worker-scope.ts';

// One version is one pack, kept whole in a cache of its own or not at all. A page that this worker
// answers for is answered from that cache only, so nobody ever sees two versions at once.

/** Set by the build: file name and checksum of the pack. */
declare const PACK: { readonly file: string; readonly integrity: string };

const { scope } = worker.registration;
const prefix = cachePrefix(scope);
const cacheName = prefix + PACK.file;

const install = async (): Promise<void> => {
  const answer = await fetch(scope + PACK.file, { integrity: PACK.integrity, cache: 'no-cache' });
  if (!answer.ok) throw new Error(`The pack is not there: ${answer.status}.`);
  const files = unpack(new Uint8Array(await answer.arrayBuffer()));
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(
      files.map(({ address, headers, body }) =>
        cache.put(
          scope + address,
          new Response(body, {
            headers: headers.map(([name = '', value = '']): [string, string] => [name, value]),
          }),
        ),
      ),
    );
  } catch (fault) {
    await caches.delete(cacheName);
    throw fault;
  }
};

const forgetOthers = async (): Promise<void> => {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(others.map((name) => caches.delete(name)));
};

const kept = async (address: string): Promise<Response | undefined> => {
  try {
    const cache = await caches.open(cacheName);
    return await cache.match(scope + address);
  } catch {
    return undefined;
  }
};

const answer = async (request: Request): Promise<Response> => {
  const address = addressOf(new URL(request.url).pathname.slice(new URL(scope).pathname.length));
  const found = await kept(address);
  if (found) return found;
  try {
    return await fetch(request);
  } catch (fault) {
    // Without a network nobody can say what is wrong just now.
    if (address === 'incident.json') return Response.json({});
    if (request.mode !== 'navigate') throw fault;
    if (await kept(`${address}/`)) {
      return Response.redirect(`${scope}${address}/${new URL(request.url).search}`);
    }
    const lost = await kept('404.html');
    if (!lost) throw fault;
    return new Response(lost.body, { status: 404, headers: lost.headers });
  }
};

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers());
});
worker.addEventListener('message', ({ data }) => {
  if (data === takeOver) void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) {
    event.respondWith(answer(request));
  }
});
