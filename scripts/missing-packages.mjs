/**
 * Folders of the packages that a lock file asks for and an installation lacks; both as the
 * `packages` of a `package-lock.json`, which is also how npm keeps its record of what it installed
 * (`node_modules/.package-lock.json`). Without `dev` nothing is asked for that only checks need.
 * Packages for other systems are optional and never missing.
 */
export const missingPackages = (locked, installed, { dev }) =>
  Object.entries(locked)
    .filter(([folder, { optional, devOptional }]) => folder !== '' && !optional && !devOptional)
    .filter(([, { dev: onlyChecks }]) => dev || !onlyChecks)
    .filter(([folder, { version }]) => installed[folder]?.version !== version)
    .map(([folder]) => folder);

/** Whether an installation holds packages that only checks need. */
export const holdsChecks = (installed) => Object.values(installed).some(({ dev }) => dev);
