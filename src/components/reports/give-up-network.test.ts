import { expect, it } from 'vitest';
import { giveUpNetwork } from './give-up-network.ts';

it('leaves a worker without a way to send, for good', () => {
  const prototype = { fetch: () => 'sent', caches: {} };
  const scope: Record<string, unknown> = Object.create(prototype) as Record<string, unknown>;
  giveUpNetwork(scope);
  expect(scope['fetch']).toBeUndefined();
  expect(prototype.fetch).toBeUndefined();
  expect(scope['caches']).toBeUndefined();
  expect(scope['XMLHttpRequest']).toBeUndefined();
  expect(() => {
    scope['fetch'] = () => 'sent';
  }).toThrow(TypeError);
});

it('leaves it without the storage of the browser', () => {
  const navigator = Object.create({ storage: {} }) as { storage?: unknown };
  giveUpNetwork({ navigator });
  expect(navigator.storage).toBeUndefined();
});
