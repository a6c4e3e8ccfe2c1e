import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { firstLanguage, languages } from '../support/kinds.ts';
import { build, copyOfSources } from './support/build.ts';
import { dist } from './support/dist.ts';

// One after another: they are builds of one copy of the sources.
test.describe.configure({ mode: 'default', timeout: 180_000 });

let sources: string;
test.beforeAll(() => {
  sources = copyOfSources();
});
test.afterAll(() => rmSync(sources, { recursive: true, force: true }));

const sums = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
        return [relative(folder, path), sum] as const;
      })
      .sort(),
  );

test('the same sources, built anew in another folder and another time zone, are the same site byte by byte', () => {
  const out = mkdtempSync(join(sources, 'again-'));
  const { failed, output } = build(out, { sources, env: { TZ: 'Pacific/Kiritimati' } });
  expect(failed, output).toBe(false);
  const [one, other] = [sums(dist), sums(out)];
  expect(Object.keys(one).length).toBeGreaterThan(100);
  expect(other).toEqual(one);
});

/** Builds the site of an organisation that has other settings. */
const buildWith = (setting: string, other: string): string => {
  const organisation = join(sources, 'src/content/organisation.yaml');
  const before = readFileSync(organisation, 'utf8');
  const after = before.replace(setting, other);
  expect(after).not.toBe(before);
  writeFileSync(organisation, after);
  const out = mkdtempSync(join(sources, 'other-'));
  const { failed, output } = build(out, { sources });
  writeFileSync(organisation, before);
  expect(failed, output).toBe(false);
  return out;
};

test('with reading offline switched off no page asks for a worker, and the worker clears what was kept', () => {
  const out = buildWith('offline: true', 'offline: false');
  const files = readdirSync(out, { recursive: true }).map(String);
  const asking = files.filter(
    (file) =>
      file.endsWith('.html') && /data-new-version/.test(readFileSync(join(out, file), 'utf8')),
  );
  expect(asking).toEqual([]);
  expect(files.filter((file) => file.endsWith('.pack'))).toEqual([]);
  expect(readFileSync(join(out, 'service-worker.js'), 'utf8')).toContain('unregister');
});

const words = `src/content/words/${languages.at(-1)}/interface.json`;
const edits = [
  {
    name: 'a comma too few',
    edit: (text: string) => text.replace(/,\n/, '\n'),
    named: /interface\.json/,
  },
  {
    name: 'a word too few',
    edit: (text: string) => text.replace(/\n\s*"skip": .*\n/, '\n'),
    named: /interface[\s\S]*skip/,
  },
];

for (const { name, edit, named } of edits) {
  test(`a language file with ${name} is an error of the build that names it, not a page`, () => {
    const whole = readFileSync(words, 'utf8');
    const broken = edit(whole);
    expect(broken).not.toBe(whole);
    writeFileSync(join(sources, words), broken);
    const out = mkdtempSync(join(sources, 'broken-'));
    const { failed, output } = build(out, { sources });
    writeFileSync(join(sources, words), whole);
    expect(failed).toBe(true);
    expect(output).toMatch(named);
    expect(
      readdirSync(out, { recursive: true }).filter((file) => /\.html$/.test(String(file))),
    ).toEqual([]);
  });
}

test('a build that fails at its end leaves no half of a site behind', () => {
  const own = join(sources, 'own/pages', firstLanguage, 'a-topic-of-our-own');
  mkdirSync(own, { recursive: true });
  const front = '---\ntitle: Ours\nsummary: Ours.\nwhen: Ours.\n---\n\n';
  writeFileSync(join(own, 'index.mdx'), front.replace(/when.*\n/, '') + 'Text.\n');
  // Which sections a list has is only known when it is built.
  writeFileSync(join(own, 'ours.mdx'), front.replace(/summary.*\n/, '') + '[x](page:about#no)\n');
  const out = mkdtempSync(join(sources, 'half-'));
  const { failed, output } = build(out, { sources });
  rmSync(join(sources, 'own'), { recursive: true });
  expect(failed).toBe(true);
  expect(output).toContain('about/#no');
  expect(existsSync(out)).toBe(false);
});
