import { test as base } from '@playwright/test';
import { dist } from '../../servers/support/dist.ts';
import { changingSite, type ChangingSite } from '../../servers/support/changing-site.ts';
import type { Engine, StartEngine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { readerOf, type Reader } from './reader.ts';
import { startWebKit } from './webkit.ts';

const starts: Readonly<Record<string, StartEngine>> = {
  Firefox: startFirefox,
  WebKit: startWebKit,
};

/** The engines that the journeys are gone in. */
export const engineNames = Object.keys(starts);

/** Tests in front of the engine that their project names, each with a site of its own. */
export const test = base.extend<
  { site: ChangingSite; reader: Reader },
  { engineName: string; engine: Engine | undefined }
>({
  engineName: ['', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await starts[engineName]?.();
      await engine?.window.resize(1280, 800);
      await use(engine);
      await engine?.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // A new port is a new origin: nothing that one test stores meets another.
  site: async ({ engine, engineName }, use) => {
    test.skip(!engine, `${engineName} is not installed here, so no journey was gone in it`);
    const site = await changingSite(dist);
    await use(site);
    await site.stop();
  },
  reader: async ({ engine, site }, use) => {
    if (engine) await use(readerOf(engine.window, site.origin));
  },
});
