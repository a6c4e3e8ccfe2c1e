import { spawnSync } from 'node:child_process';
import {
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
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { digestOf } from '../src/content-model/digest.ts';
import { requireContent } from '../src/content-model/load.ts';
import { languages } from '../src/languages/languages.ts';
import { limits } from '../src/wizard/limits.ts';
import { scaffold } from './scaffold/request.ts';

const copy = mkdtempSync(join(tmpdir(), 'organisation-'));
const everyLanguage = (text: string) =>
  Object.fromEntries(languages.map((code) => [code, `${text} ${code}`]));

/** Settings of somebody else, as far from those of the sample as they may be. */
const settings = {
  name: everyLanguage('Nihon Seimitsu Keisoku K.K.'),
  site: 'https://intranet.nihon-seimitsu.co.jp:8443',
  base: '/johoshisutemu/mail/',
  helpDesk: { name: everyLanguage('Service Counter'), mail: 'counter@nihon-seimitsu.co.jp' },
  mailboxes: 'cloud',
  smtpAuth: 'some',
  mfa: 'on',
  deviceManagement: 'none',
  phoneApps: ['outlook'],
  hideParts: ['usage-report'],
  hideTopics: [],
  index: true,
  embedders: ['https://portal.nihon-seimitsu.co.jp'],
  offline: false,
};

/** What an author would do, as far as a machine can: some words in the place of every gap. */
const fill = (folder: string): void => {
  for (const name of readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:mdx|yaml|json)$/.test(name)) continue;
    const path = join(copy, folder, name);
    const text = readFileSync(path, 'utf8');
    const filled = text.replace(
      /\[write: [^\]]*\]/g,
      (gap) => `Sample ${digestOf(name + gap).slice(0, 8)}`,
    );
    if (filled !== text) writeFileSync(path, filled);
  }
};

/** What Vitest says of a run, as far as it is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const node = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });

beforeAll(() => {
  for (const part of readdirSync('.').filter((name) => !/^\.|^(?:own|dist.*|release)$/.test(name)))
    cpSync(part, join(copy, part), {
      recursive: true,
      filter: (path) => !/(?:^|[/\\])(?:node_modules|out|test-results)(?:[/\\]|$)/.test(path),
    });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'own'));
  writeFileSync(join(copy, 'own/organisation.yaml'), stringify(settings));

  const { guides, graph } = requireContent(copy);
  const topic = guides.find(({ kind }) => kind === 'topic')?.id ?? '';
  const question = Object.values(graph.questions).find(
    ({ answers }) => answers.length < limits.answersOfAQuestion,
  );
  for (const args of [
    ['page', `${topic}/added-page`, '--question', question?.id ?? ''],
    ['error', 'added-error', '--protocol', 'smtp', '--page', `${topic}/added-page`],
    ['date', 'added-date', '--date', '2027-05'],
  ])
    for (const { path, text } of scaffold(copy, args)) writeFileSync(join(copy, path), text);
  fill('src/content');
  fill('docs/claims');
  node('scripts/claims.ts');
  node('scripts/wizard.ts', '--write');
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true }));

it('the content of another organisation, with a page, an error and a date more, has no fault', () => {
  const { status, stdout } = node('scripts/content.ts');
  expect(stdout).toContain(': 0 to mend, 0 to do,');
  expect(status).toBe(0);
}, 60_000);

it('every test that depends on the content passes for it', () => {
  const { stdout, stderr } = node(
    'node_modules/vitest/vitest.mjs',
    'related',
    'src/content-model/read-files.ts',
    '--run',
    '--no-isolate',
    '--reporter=json',
    '--outputFile=report.json',
    '--exclude=scripts/new.test.ts',
    '--exclude=scripts/other-organisation.test.ts',
    // It adopts a copy of its own, from what git would have.
    '--exclude=scripts/adopt.test.ts',
    // Which file may import which is the same for every content.
    '--exclude=scripts/arrows/**',
  );
  const report = JSON.parse(readFileSync(join(copy, 'report.json'), 'utf8')) as Report;
  const failed = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const names = assertionResults.flatMap((one) => (one.status === 'failed' ? one.fullName : []));
    return status === 'failed' && names.length === 0 ? [name] : names;
  });
  expect(failed, stdout + stderr).toEqual([]);
  expect(report.numPassedTests).toBeGreaterThan(0);
}, 180_000);
