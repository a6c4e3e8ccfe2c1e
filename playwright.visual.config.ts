import base from './playwright.config.ts';

/** Pictures of key pages; not part of the gate, see docs/design.md. */
export default {
  ...base,
  testDir: 'e2e/visual',
  testIgnore: [],
  testMatch: '*.visual.ts',
  outputDir: 'test-results/visual',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: 'list',
  timeout: 60_000,
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.002, animations: 'disabled' as const } },
};
