import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = ['nginx-light', 'libnginx-mod-http-brotli-static', 'apache2'];

const onPath = (name) =>
  ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin']
    .map((folder) => `${folder}/${name}`)
    .find((file) => existsSync(file));

/** Where nginx and Apache are; undefined for the one that is not installed. */
export const findServers = () => ({ nginx: onPath('nginx'), apache: onPath('apache2') });

/**
 * Installs the servers that are missing where this may be done: on a Debian, as root. Elsewhere
 * the tests that need them are skipped and say so.
 */
export const ensureServers = () => {
  const { nginx, apache } = findServers();
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if ((nginx && apache) || !mayInstall) return;
  console.log(`→ Installing the web servers of the tests: ${packages.join(', ')}`);
  // Debian would start them as services, which needs port 80 and nobody asked for.
  const policy = '/usr/sbin/policy-rc.d';
  const refuse = `printf '#!/bin/sh\\nexit 101\\n' > ${policy}; chmod +x ${policy}`;
  const [before, after] = existsSync(policy) ? ['true', 'true'] : [refuse, `rm -f ${policy}`];
  // One by one: not every Debian has the brotli module, which nginx can do without.
  const install = packages.map((name) => `apt-get install -y -qq --no-install-recommends ${name}`);
  spawnSync([before, 'apt-get update -qq', ...install, after].join('; '), {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};
