import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkContent } from '../src/checks/check.ts';
import { loadContent } from '../src/content-model/load.ts';
import { firstLanguage, languages } from '../src/languages/languages.ts';

const folder = mkdtempSync(join(tmpdir(), 'adopt-'));
const upstream = join(folder, 'upstream');
const clone = join(folder, 'clone');
afterAll(() => rmSync(folder, { recursive: true }));

const run = (cwd: string, command: string, args: readonly string[], input = ''): string => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: `${firstLanguage}.UTF-8`, LC_ALL: '' },
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
};
const git = (cwd: string, ...args: string[]) =>
  run(cwd, 'git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args]);
const adopt = (input: string, ...args: string[]) =>
  run(clone, process.execPath, ['scripts/adopt.ts', ...args], input);

const names = languages.map((code) => `Adopted ${code}`);
const desks = languages.map((code) => `Desk ${code}`);
const answers = [...names, 'https://mail.adopted.example', '/', ...desks, 'help@adopted.example'];

/** Everything in `own/` by its path. */
const ownFiles = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(clone, 'own'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
};
const overridden = () => {
  const { content } = loadContent(clone);
  const page = content?.guides.find(
    ({ kind, language }) => kind === 'page' && language === firstLanguage,
  );
  return { id: page?.id ?? '', topic: page?.topic ?? '' };
};

beforeAll(() => {
  mkdirSync(upstream);
  for (const part of ['src', 'docs', 'scripts', 'package.json', '.gitignore'])
    cpSync(part, join(upstream, part), { recursive: true });
  git(upstream, 'init', '-q', '-b', 'main');
  git(upstream, 'add', '-A');
  git(upstream, 'commit', '-qm', 'First');
  git(folder, 'clone', '-q', upstream, clone);
  symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
}, 60_000);

it('what an organisation writes meets no new version, and is lost in none', () => {
  const asked = adopt([...answers, '', '', 'cloud'].join('\n'));
  expect(asked).toContain('own/organisation.yaml');
  const { id, topic } = overridden();
  adopt('', 'page', id);
  write(
    `own/pages/${firstLanguage}/${topic}/of-our-own.mdx`,
    '---\ntitle: Our own page\nwhen: For us.\n---\n\nText.\n',
  );
  write(`own/notes/${firstLanguage}/${id}.mdx`, 'Ask on the third floor.\n');
  write(`own/words/${firstLanguage}/interface.json`, '{"site": {"name": "Ours"}}');
  const before = ownFiles();
  expect(git(clone, 'status', '--porcelain').replace(/\?\? node_modules\n/, '')).toBe('');

  for (const path of readdirSync(join(upstream, 'src/content'), {
    recursive: true,
    encoding: 'utf8',
  }))
    if (/\.(?:mdx|yaml)$/.test(path)) {
      const comment = path.endsWith('.mdx') ? '\nAnother sentence.\n' : '\n# New\n';
      appendFileSync(join(upstream, 'src/content', path), comment);
    }
  git(upstream, 'commit', '-qam', 'Change everything');
  git(clone, 'pull', '-q');

  expect(ownFiles()).toEqual(before);
  const { content, faults } = loadContent(clone);
  expect(faults).toEqual([]);
  expect(content?.organisation.mailboxes).toBe('cloud');
  expect(content?.organisation.name[firstLanguage]).toBe(names[0]);
  const own = content?.guides.filter(({ file }) => file.startsWith('own/')) ?? [];
  expect(own.map((page) => page.id)).toEqual(expect.arrayContaining([id, `${topic}/of-our-own`]));
  const { notices } = checkContent({ content: content as NonNullable<typeof content>, faults: [] });
  const moved = notices.filter(({ remedy }) => remedy.includes('+ Another sentence.'));
  const copies = languages.map((code) => `own/pages/${code}/${id}.mdx`);
  expect(moved.map(({ file }) => file).toSorted()).toEqual(copies.toSorted());
}, 60_000);

it('asking again keeps what was said', () => {
  adopt(['', '', 'https://other.adopted.example'].join('\n'));
  const text = readFileSync(join(clone, 'own/organisation.yaml'), 'utf8');
  expect(text).toContain(names[0]);
  expect(text).toContain('https://other.adopted.example');
  expect(text).toMatch(/^mailboxes: '?cloud'?$/m);
}, 30_000);
