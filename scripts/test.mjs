import { readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { ensureEngines } from './engines.mjs';
import { ensurePackages } from './install.mjs';
import { run } from './run.mjs';
import { ensureServers } from './servers.mjs';

/** Every page in every state; without it a page of each kind stands for the rest. */
if (process.argv.includes('--full')) process.env.EVERY_PAGE = '1';

await ensurePackages({ dev: true });
const chromium = await ensureChromium();
ensureServers();
ensureEngines();

const total = { passed: 0, failed: 0 };
const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** One check that passes or fails as a whole; its output is shown only when it fails. */
const check = async (name, command, env) => {
  const started = Date.now();
  const { code, output } = await run(command, { quiet: true, env });
  if (code === 0) total.passed += 1;
  else {
    total.failed += 1;
    console.log(output);
  }
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(started)})`);
  return code === 0;
};

/** A test runner that writes a report; its tests are counted one by one. */
const suite = async (name, command, report, count, env) => {
  const started = Date.now();
  rmSync(report, { force: true });
  const { code, output } = await run(command, { quiet: true, env });
  const { passed, failed } = count(report);
  total.passed += passed;
  total.failed += failed === 0 && code !== 0 ? 1 : failed;
  if (code !== 0) console.log(output);
  console.log(
    `${code === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds(started)})`,
  );
};

const read = (report) => {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
};
const vitest = (report) => {
  const { numPassedTests = 0, numFailedTests = 0 } = read(report);
  return { passed: numPassedTests, failed: numFailedTests };
};
/** Why tests were skipped, each reason once for every test. */
const skipReasons = ({ suites = [], specs = [] }) => [
  ...suites.flatMap(skipReasons),
  ...specs
    .flatMap(({ tests }) => tests)
    .filter(({ status }) => status === 'skipped')
    .map(({ annotations }) => annotations.find(({ type }) => type === 'skip')?.description),
];
const playwright = (report) => {
  const { stats = {}, ...found } = read(report);
  const { expected = 0, flaky = 0, unexpected = 0 } = stats;
  if (flaky > 0) console.log(`! ${flaky} journeys passed only at the second try`);
  const reasons = skipReasons(found);
  for (const reason of new Set(reasons)) {
    const count = reasons.filter((other) => other === reason).length;
    console.log(`! ${count} tests skipped: ${reason ?? 'no reason given'}`);
  }
  return { passed: expected + flaky, failed: unexpected };
};

await check('types', 'npm run --silent check:types');
await check('lint', 'npm run --silent check:lint');
await check('format', 'npm run --silent check:format');
await check('arrows', 'npm run --silent check:arrows');
await check('content', 'npm run --silent check:content');
await check('prose', 'npm run --silent check:prose');
total[(await run('npm run --silent supply-chain')).code === 0 ? 'passed' : 'failed'] += 1;
await suite(
  'unit tests',
  'vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
  'test-results/unit.json',
  vitest,
);
const built = await check('build', 'npm run --silent build');
if (built) {
  await check('size', 'npm run --silent size');
  for (const [name, config, report] of [
    ['journeys', 'playwright.config.ts', 'test-results/e2e.json'],
    ['servers, offline and faults', 'playwright.servers.config.ts', 'test-results/servers.json'],
    ['Firefox and WebKit', 'playwright.engines.config.ts', 'test-results/engines.json'],
  ]) {
    await suite(name, `playwright test -c ${config}`, report, playwright, {
      PLAYWRIGHT_CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
  }
}

console.log(`in ${seconds(began)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && built ? 0 : 1);
