import { cachePrefix, worker } from '../../components/site/service-worker-scope.ts';

// What the site serves in the place of its worker once offline reading is switched off: browsers
// that still have an older worker fetch this one, which clears what was kept and goes.

const leave = async (): Promise<void> => {
  const prefix = cachePrefix(worker.registration.scope);
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)),
  );
  await worker.registration.unregister();
};

worker.addEventListener('install', () => {
  void worker.skipWaiting();
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});
