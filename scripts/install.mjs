import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdsChecks, missingPackages } from './missing-packages.mjs';
import { requireNode, requireToolNode } from './node-version.mjs';
import { noAnswer, npmFailure } from './npm-failure.mjs';
import { run } from './run.mjs';
import { stage } from './stage.mjs';
import { stop } from './stop.mjs';

const quiet = '--loglevel=error --no-audit --no-fund';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const packagesOf = (file) => (existsSync(file) ? read(file).packages : {});

/** Why the registry cannot be reached, asked in the way that npm will go; undefined when it can. */
const registryFailure = async () => {
  const asked = `npm ping --fetch-retries=0 ${quiet}`;
  const { code, output, late } = await run(asked, { quiet: true, patience: 10_000 });
  if (late) return noAnswer;
  const failure = npmFailure(output);
  return code !== 0 && failure.unreachable ? failure : undefined;
};

/** Installs from the registry or, where none can be reached, what npm has kept of it. */
const fetchPackages = async (folder, which) => {
  const unreachable = await registryFailure();
  const from = unreachable ? '--offline' : '';
  const { code, output } = await run(`npm ci ${which} ${from} ${quiet}`, {
    quiet: true,
    cwd: folder,
  });
  const count = /added (\d+) packages/.exec(output)?.[1] ?? 0;
  return { done: code === 0, count, unreachable, failure: unreachable ?? npmFailure(output) };
};

const summary = ({ done, count, unreachable }) => {
  if (!done) return 'failed';
  return `${count} packages${unreachable ? ' that npm had kept, as no registry answers' : ''}`;
};

const install = async (folder, { dev }) => {
  const locked = packagesOf(join(folder, 'package-lock.json'));
  const there = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  if (missingPackages(locked, there, { dev }).length === 0) return;
  const which = dev || holdsChecks(there) ? '--include=dev' : '--omit=dev';
  const { done, failure } = await stage(
    'Installing packages',
    () => fetchPackages(folder, which),
    summary,
  );
  if (!done) {
    stop('The packages could not be installed.', [...failure.reason, ...failure.remedy]);
  }
};

/**
 * Installs exactly what the lock file of a folder says unless it is there: what the site is built
 * with and, with `dev`, what checks it. Without the registry it takes what npm has kept. Ends the
 * command, with the reason and the remedy, where that fails or Node is too old.
 */
export const ensurePackages = async ({ folder = '.', dev = false } = {}) => {
  requireNode();
  await install(folder, { dev });
  await requireToolNode();
};
