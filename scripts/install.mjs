import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed-from';

const lockDigest = () =>
  createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

/** Installs exactly what the lockfile says, unless that is there already. */
export const installDependencies = () => {
  const digest = lockDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.log('→ Installing what is missing (npm ci); the first time takes about a minute …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      [
        '',
        '✗ The installation failed; the reason stands above.',
        '  - Is the npm registry reachable from here? Behind a proxy: npm config set proxy http://…',
        '  - Does "node --version" print v20 or newer?',
        '  - Delete the folder node_modules and run the command again.',
      ].join('\n'),
    );
    process.exit(1);
  }
  writeFileSync(stamp, digest);
};
