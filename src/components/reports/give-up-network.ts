const ways = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'BroadcastChannel',
  'importScripts',
  'indexedDB',
  'caches',
  'Worker',
  'SharedWorker',
] as const;

const nothing = { value: undefined, writable: false, configurable: false };

const take = (from: object, name: string): void => {
  Object.defineProperty(from, name, nothing);
  const prototype = Object.getPrototypeOf(from) as object | null;
  if (prototype && name in prototype) take(prototype, name);
};

/**
 * Takes every way to send or store away from a worker before it sees a file, also where it stands
 * on a prototype. The page's policy forbids connections too; a worker may be served with headers of
 * its own, so this does not rely on it.
 */
export const giveUpNetwork = (scope: { readonly navigator?: object }): void => {
  for (const name of ways) take(scope, name);
  if (scope.navigator) take(scope.navigator, 'storage');
};
