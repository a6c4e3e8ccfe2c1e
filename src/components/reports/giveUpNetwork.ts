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

/**
 * Takes every way to send or store away from a worker before it sees a file. The page's policy
 * forbids connections too; a worker may be served with headers of its own, so this does not
 * rely on it.
 */
export const giveUpNetwork = (scope: object): void => {
  for (const name of ways) {
    Object.defineProperty(scope, name, { value: undefined, writable: false, configurable: false });
  }
};
