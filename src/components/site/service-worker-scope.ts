interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The part of a service worker's global scope that is used; the page's types do not have it. */
export interface WorkerScope {
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'unregister'>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

/** The service worker itself. */
export const worker = globalThis as unknown as WorkerScope;

/** What the page sends to a waiting worker when the reader asks for the new version. */
export const takeOver = 'take over';

/** Beginning of the names of this site's caches; another site on the host has another scope. */
export const cachePrefix = (scope: string): string => `mail-guide ${scope} `;
