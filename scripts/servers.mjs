import { installPackages, programAt } from './debian.mjs';

/** Where nginx and Apache are; undefined for the one that is not installed. */
export const findServers = () => ({ nginx: programAt('nginx'), apache: programAt('apache2') });

/** Installs the servers that are missing, where this may be done. */
export const ensureServers = () => {
  const { nginx, apache } = findServers();
  if (nginx && apache) return;
  const packages = ['nginx-light', 'libnginx-mod-http-brotli-static', 'apache2'];
  installPackages('the web servers of the tests', packages);
};
