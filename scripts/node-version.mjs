import { readFileSync } from 'node:fs';
import { run } from './run.mjs';
import { stop } from './stop.mjs';

const numbers = (version) => (version.match(/\d+/g) ?? []).map(Number);

/** Whether a version of Node (`v24.21.0`) is at least another (`>=22.12`). */
export const isAtLeast = (version, least) => {
  const found = numbers(version);
  const wanted = numbers(least);
  const differs = wanted.findIndex((number, at) => number !== (found[at] ?? 0));
  return differs === -1 || (found[differs] ?? 0) > wanted[differs];
};

const leastOf = (manifest) => JSON.parse(readFileSync(manifest, 'utf8')).engines.node;

/** Ends the command when this Node is too old to install the packages. */
export const requireNode = () => {
  const least = leastOf('package.json');
  if (isAtLeast(process.version, least)) return;
  stop(`This is Node ${process.version}; ${least} is needed.`, ['Get it from https://nodejs.org/']);
};

/** Ends the command when the Node that runs the tools is not the one that was installed for them. */
export const requireToolNode = async () => {
  const { output } = await run('node --version', { quiet: true });
  const least = leastOf('node_modules/astro/package.json');
  if (isAtLeast(output, least)) return;
  stop(`The tools run under Node ${output.trim()}; ${least} is needed.`, [
    'Node 24 is one of the packages, and npm was told not to run what puts it into its place.',
    'Allow that: npm rebuild node --ignore-scripts=false',
  ]);
};
