import { ensurePackages } from '../scripts/install.mjs';

/** Installs what the measurements compare with, unless it is there; nothing else needs it. */
export const installRivals = async (): Promise<void> =>
  ensurePackages({ folder: import.meta.dirname });

/**
 * A package that the measurements compare with. Whoever loads it says what it uses of its types:
 * those of the package itself are not there before the first measurement.
 */
export const loadRival = async (name: string): Promise<unknown> => {
  await installRivals();
  return import(name);
};
