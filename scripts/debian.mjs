import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folders = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin'];

/** Where a program of the machine is; undefined where it is not installed. */
export const programAt = (name) =>
  folders.map((folder) => `${folder}/${name}`).find((file) => existsSync(file));

/**
 * Installs Debian's packages, one by one: not every Debian has all of them. Does nothing where
 * that may not be done; the tests that need them are then skipped and say so.
 */
export const installPackages = (what, packages) => {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log(`→ Installing ${what}: ${packages.join(', ')}`);
  // Debian would start servers as services, which needs port 80 and nobody asked for.
  const policy = '/usr/sbin/policy-rc.d';
  const refuse = `printf '#!/bin/sh\\nexit 101\\n' > ${policy}; chmod +x ${policy}`;
  const [before, after] = existsSync(policy) ? ['true', 'true'] : [refuse, `rm -f ${policy}`];
  const install = packages.map((name) => `apt-get install -y -qq --no-install-recommends ${name}`);
  spawnSync([before, 'apt-get update -qq', ...install, after].join('; '), {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};
