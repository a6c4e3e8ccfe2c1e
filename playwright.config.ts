import { defineConfig, devices } from '@playwright/test';
import { chromiumOptions } from './scripts/chromium.mjs';

const port = 4330;
/** A server that already runs, for trying tests against another build. */
const running = process.env['PLAYWRIGHT_BASE_URL'];

export default defineConfig({
  testDir: 'e2e',
  // From e2e on: the project itself may lie in a folder of such a name.
  testIgnore: ['**/e2e/{servers,engines,visual}/**'],
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  // A machine that is busy with other work may be late once; `npm test` says how many were.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 30_000,
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : 'list',
  use: {
    ...devices['Desktop Chrome'],
    serviceWorkers: 'block',
    baseURL: running ?? `http://localhost:${port}`,
    launchOptions: await chromiumOptions(),
  },
  ...(running
    ? {}
    : {
        webServer: {
          command: `node scripts/serve.mjs dist ${port}`,
          port,
          reuseExistingServer: false,
        },
      }),
});
