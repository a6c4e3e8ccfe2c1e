import base from './playwright.config.ts';

/** Real web servers, reading offline, faults and hostile addresses: the second half of the gate. */
export default {
  ...base,
  testDir: 'e2e/servers',
  testIgnore: [],
  outputDir: 'test-results/servers',
  globalSetup: './e2e/servers/support/prepare.ts',
  // Two builds and four servers share the machine with the browsers.
  expect: { timeout: 15_000 },
};
