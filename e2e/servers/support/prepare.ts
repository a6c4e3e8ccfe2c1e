import { rmSync } from 'node:fs';
import { findServers } from '../../../scripts/servers.mjs';
import { build, newFolder } from './build.ts';
import { builtAt, dist } from './dist.ts';
import { announce, places } from './running.ts';
import { startApache, startNginx, type Started } from './start.ts';

/**
 * Before all tests: builds the site for a path below the root, and starts every server that is
 * installed with both builds. Returns what ends them.
 */
export default async (): Promise<() => Promise<void>> => {
  // Whatever is built from here on is compared with the site, so it has the same day.
  process.env['SOURCE_DATE_EPOCH'] = builtAt();
  const programs = findServers();
  const starts = {
    nginx: { program: programs.nginx, start: startNginx },
    Apache: { program: programs.apache, start: startApache },
  };
  const folders = new Map([['/', dist]]);
  const started: Started[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(started.map((server) => server.stop()));
    for (const folder of folders.values()) {
      if (folder !== dist) rmSync(folder, { recursive: true, force: true });
    }
  };
  const builtFor = (base: string): string => {
    const known = folders.get(base);
    if (known !== undefined) return known;
    const folder = newFolder('below');
    folders.set(base, folder);
    const { failed, output } = build(folder, { env: { BASE_PATH: base } });
    if (failed) throw new Error(`The build for ${base} failed:\n${output}`);
    return folder;
  };
  try {
    for (const { name, base } of places) {
      const { program, start } = starts[name];
      if (program) started.push(await start(program, builtFor(base), base));
    }
  } catch (fault) {
    await end();
    throw fault;
  }
  announce(started.map(({ running }) => running));
  return end;
};
