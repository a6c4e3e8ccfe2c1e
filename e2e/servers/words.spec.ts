import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

test.describe.configure({ mode: 'default' });

const parts = [
  'src',
  'config',
  'deploy',
  'scripts',
  'public',
  'docs',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const words = 'src/content/words/en/interface.json';

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mail-guide-words-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const editions: { name: string; edit: (text: string) => string }[] = [
  { name: 'a comma too few', edit: (text) => text.replace(/,\n/, '\n') },
  { name: 'a word too few', edit: (text) => text.replace(/\n\s*"skip": .*\n/, '\n') },
];

for (const { name, edit } of editions) {
  test(`a language file with ${name} is an error of the build that names it, not a page`, () => {
    test.setTimeout(180_000);
    const whole = readFileSync(words, 'utf8');
    const broken = edit(whole);
    expect(broken).not.toBe(whole);
    writeFileSync(join(folder, words), broken);
    const { status, stdout, stderr } = spawnSync('astro', ['build'], {
      cwd: folder,
      encoding: 'utf8',
    });
    writeFileSync(join(folder, words), whole);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(/interface/);
  });
}
