import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const project = new URL('..', import.meta.url).pathname;
const copy = mkdtempSync(join(tmpdir(), 'scaffold-'));
for (const folder of ['src', 'scripts', 'docs']) {
  cpSync(join(project, folder), join(copy, folder), { recursive: true });
}
cpSync(join(project, 'package.json'), join(copy, 'package.json'));
symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
afterAll(() => rmSync(copy, { recursive: true }));

const run = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: copy,
    encoding: 'utf8',
  });

const check = (): string[] => {
  run('claims');
  return spawnSync(process.execPath, ['scripts/content.ts'], { cwd: copy, encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.startsWith('  ') && !line.includes(': translatedFrom: '));
};

/** What an author would do, as far as a machine can: some text in the place of every gap. */
const fill = (): void => {
  for (const folder of ['src/content', 'docs/claims']) {
    for (const name of readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(mdx|yaml|json)$/.test(name)) continue;
      const path = join(copy, folder, name);
      const text = readFileSync(path, 'utf8');
      let count = 0;
      const filled = text.replace(/\[write: [^\]]*\]/g, () => `Sample words ${(count += 1)}`);
      if (filled !== text) writeFileSync(path, filled);
    }
  }
};

describe('a scaffold', () => {
  it('makes a guide, a question, an error and a date that pass the check once they are filled in', () => {
    const before = check();
    run('new', 'guide', 'fax-server', '--question', 'find-sender');
    run('new', 'question', 'which-fax', '--from', 'find-sender.fax-server');
    run('new', 'error', 'fax-refused', '--protocol', 'smtp', '--guide', 'smtp');
    run('new', 'date', 'fax-end', '--date', '2027-05');
    const gaps = check();
    expect(gaps.length).toBeGreaterThan(before.length + 20);
    expect(gaps.filter((line) => !line.includes('still says') && !before.includes(line))).toEqual(
      [],
    );
    fill();
    expect(check()).toEqual(before);
  }, 120_000);

  it('says what is wrong with a request', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/new.ts', 'question', 'x', '--from', 'start.windows'],
      { cwd: copy, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('The answer "start.windows" does not lead to a guide');
    const again = spawnSync(
      process.execPath,
      ['scripts/new.ts', 'guide', 'fax-server', '--question', 'find-sender'],
      { cwd: copy, encoding: 'utf8' },
    );
    expect(again.stderr).toContain('There is a guide "fax-server" already');
  });
});
