import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const packages = {
  'node_modules/builder': { version: '1.0.0' },
  'node_modules/checker': { version: '1.0.0', dev: true },
};

interface Project {
  /** Packages that are installed. */
  readonly there?: object;
  /** Shell commands that `npm ping` and `npm ci` are. */
  readonly ping?: string;
  readonly ci?: string;
}

/** A project whose npm only writes down what it is asked. */
const project = ({ there, ping = 'true', ci = 'echo added 1 packages' }: Project) => {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  folders.push(folder);
  const write = (path: string, content: unknown) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(
      join(folder, path),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  };
  write('package.json', { engines: { node: '>=20' }, dependencies: { builder: '1.0.0' } });
  write('package-lock.json', { packages });
  write('node_modules/astro/package.json', { engines: { node: '>=20' } });
  if (there) write('node_modules/.package-lock.json', { packages: there });
  const npm = `echo "$@" >> calls; case "$1" in ping) ${ping};; ci) ${ci};; esac`;
  write('bin/npm', `#!/bin/sh\n${npm}\n`);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  write('calls', '');
  return folder;
};

const ensure = (folder: string, options: object = {}) => {
  const module = new URL('install.mjs', import.meta.url).href;
  const code = `await (await import('${module}')).ensurePackages(${JSON.stringify(options)})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` },
  });
  const calls = readFileSync(join(folder, 'calls'), 'utf8').split('\n').filter(Boolean);
  return { status, stdout, stderr, ci: calls.filter((call) => call.startsWith('ci')) };
};

const { 'node_modules/builder': builder } = packages;

// The stubs of npm are sh scripts.
describe.skipIf(process.platform === 'win32')('what is installed', () => {
  it('is what builds the site, and with the checks everything', () => {
    expect(ensure(project({})).ci).toEqual([expect.stringContaining('--omit=dev')]);
    expect(ensure(project({}), { dev: true }).ci).toEqual([
      expect.stringContaining('--include=dev'),
    ]);
  });

  it('is nothing where it is there', () => {
    const quiet = { status: 0, stdout: '', stderr: '', ci: [] };
    expect(ensure(project({ there: packages }), { dev: true })).toEqual(quiet);
    expect(ensure(project({ there: packages }))).toEqual(quiet);
    expect(ensure(project({ there: { 'node_modules/builder': builder } }))).toEqual(quiet);
  });

  it('stays with the checks for whoever had them', () => {
    const older = { ...packages, 'node_modules/builder': { version: '0.9.0' } };
    expect(ensure(project({ there: older })).ci).toEqual([
      expect.stringContaining('--include=dev'),
    ]);
  });

  const unreachable = 'echo npm error code ENOTFOUND; echo npm error no such host; exit 1';

  it('is what npm has kept where no registry answers', () => {
    const { status, ci } = ensure(project({ ping: unreachable }));
    expect(status).toBe(0);
    expect(ci).toEqual([expect.stringContaining('--offline')]);
  });

  it('is said to be out of reach where npm has kept nothing either', () => {
    const ci = 'echo npm error code ENOTCACHED; exit 1';
    const { status, stderr } = ensure(project({ ping: unreachable, ci }));
    expect(status).toBe(1);
    expect(stderr).toContain('no such host');
    expect(stderr).toContain('The npm registry cannot be reached');
  });

  it('is said with the reason where npm fails otherwise', () => {
    const ci = 'echo npm error code E401; echo npm error who are you; exit 1';
    const { status, stderr } = ensure(project({ ci }));
    expect(status).toBe(1);
    expect(stderr).toContain('who are you');
    expect(stderr).toContain('npm login');
  });
});
