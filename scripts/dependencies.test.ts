import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importedPackages } from './imported-packages.ts';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const dependencies = Object.keys(manifest.dependencies);
const devDependencies = Object.keys(manifest.devDependencies);

const isCheck = (path: string): boolean =>
  /\.test\.tsx?$|(?:^|\/)testing\.tsx?$|^src\/checks\/prose\//.test(path);

/** What runs for readers, for whoever adopts the site and for whoever writes for it. */
const commands = Object.entries(manifest.scripts)
  .filter(
    ([name]) => !/^(?:test(?::\w+)?|check:arrows|check:prose|arrows|supply-chain)$/.test(name),
  )
  .flatMap(([, command]) => /^node (scripts\/\S+)/.exec(command)?.slice(1) ?? []);
const site = globSync('src/**/*.{ts,tsx,astro}').filter((path) => !isCheck(path));
const building = importedPackages(['astro.config.mjs', ...site, ...commands]);

const checking = importedPackages([
  ...globSync(['*.config.{js,ts}', '{e2e,bench,scripts,src}/**/*.{ts,tsx,mjs,astro}'], {
    exclude: ['**/node_modules/**', '**/out/**'],
  }),
]);

it('what builds the site needs nothing that only checks or measures it', () => {
  const wrong = [...building].filter(([name]) => !dependencies.includes(name));
  expect(wrong.map(([name, file]) => `${file} loads ${name}`)).toEqual([]);
});

it('what `npm start` installs is needed to build the site', () => {
  // Node is not imported: it is what the tools run in.
  const idle = dependencies.filter((name) => name !== 'node' && !building.has(name));
  expect(idle).toEqual([]);
});

it('what checks and measures names what it needs', () => {
  const named = [...dependencies, ...devDependencies];
  const wrong = [...checking].filter(([name]) => !named.includes(name));
  expect(wrong.map(([name, file]) => `${file} loads ${name}`)).toEqual([]);
  expect(devDependencies.filter((name) => dependencies.includes(name))).toEqual([]);
});
