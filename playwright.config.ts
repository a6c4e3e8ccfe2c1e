import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const executablePath = await findChromium();
const port = 4330;
/** A server that already runs, for trying tests against another build. */
const running = process.env['PLAYWRIGHT_BASE_URL'];

export default defineConfig({
  testDir: 'e2e',
  testIgnore: ['servers/**', 'engines/**', 'visual/**'],
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : 'list',
  use: {
    ...devices['Desktop Chrome'],
    serviceWorkers: 'block',
    baseURL: running ?? `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
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
