import base from './playwright.config.ts';
import { engineNames } from './e2e/engines/support/test.ts';

/** The journeys that matter, in the engines other than Chromium; each test serves the site itself. */
export default {
  ...base,
  testDir: 'e2e/engines',
  testIgnore: [],
  outputDir: 'test-results/engines',
  // One window an engine, and both engines at once.
  fullyParallel: false,
  timeout: 60_000,
  webServer: undefined,
  projects: engineNames.map((name) => ({ name, use: { engineName: name } })),
};
