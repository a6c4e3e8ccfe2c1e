import { expect, test } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { topicsIn } from '../../src/content-model/guides.ts';
import type { Graph } from '../../src/content-model/graph.ts';
import { parts } from '../../src/content-model/schemas/organisation.ts';
import { content } from '../../src/content-model/site-content.ts';
import { useWords } from '../../src/content-model/translate.ts';
import { textIn } from '../../src/languages/localised.ts';
import { firstLanguage, languages } from '../support/kinds.ts';
import { build, copyOfSources } from './support/build.ts';

// One after another: they are builds of one copy of the sources.
test.describe.configure({ mode: 'default', timeout: 180_000 });

let sources: string;
test.beforeAll(() => {
  sources = copyOfSources();
});
test.afterAll(() => rmSync(sources, { recursive: true, force: true }));

interface Site {
  /** Paths of the pages. */
  readonly pages: readonly string[];
  readonly read: (path: string) => string;
}

/** Builds the site of the sample organisation with other settings in `own/`. */
const siteWith = (name: string, settings: Readonly<Record<string, unknown>>): Site => {
  const organisation = parseDocument(readFileSync('src/content/organisation.yaml', 'utf8'));
  for (const [key, value] of Object.entries(settings)) organisation.set(key, value);
  mkdirSync(join(sources, 'own'), { recursive: true });
  writeFileSync(join(sources, 'own/organisation.yaml'), organisation.toString());
  const out = join(sources, name);
  const { failed, output } = build(out, { sources });
  expect(failed, output).toBe(false);
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  const files = readdirSync(out, { recursive: true }).map(String);
  return { pages: files.filter((file) => file.endsWith('.html')), read };
};

const topics = topicsIn(firstLanguage).map(({ id }) => id);

test('a company in the cloud that says everything of itself is asked less and told what holds there', () => {
  const { pages, read } = siteWith('cloud', {
    mailboxes: 'cloud',
    smtpAuth: 'some',
    ews: 'list',
    appPasswords: 'off',
    mfa: 'on',
    outlook: ['classic', 'new'],
    phoneApps: ['outlook'],
    deviceManagement: 'none',
  });
  for (const language of languages) {
    const title = useWords(language)('state.here', {
      name: textIn(content.organisation.name, language),
    });
    const own = pages.filter((page) => page.startsWith(join(language, 'guides')));
    expect(own.filter((page) => read(page).includes(title)).length).toBeGreaterThan(0);
    expect(own.filter((page) => !read(page).includes('<h1'))).toEqual([]);
  }
  const { questions } = JSON.parse(read('api/wizard.json')) as Graph;
  expect(Object.keys(questions).length).toBeLessThan(Object.keys(content.graph.questions).length);
});

test('a company with servers of its own hides topics and parts, and nothing leads to them', () => {
  // Not all of them: there has to be something left to lead to.
  const hidden = topics.slice(-3);
  const { pages, read } = siteWith('servers', {
    mailboxes: 'own-server',
    hideTopics: hidden,
    hideParts: [...parts],
  });
  const gone = [...hidden.map((topic) => `guides/${topic}/`), 'tools/usage-report/'];
  expect(pages.filter((page) => gone.some((path) => page.includes(path)))).toEqual([]);
  const leading = new RegExp(`href="[^"]*/(?:${gone.join('|')})`);
  expect(pages.filter((page) => leading.test(read(page)))).toEqual([]);
  for (const language of languages) {
    expect(gone.filter((path) => read(`search/${language}.json`).includes(path))).toEqual([]);
  }
});

test('a company of one language and a few topics has a whole site', () => {
  const [language = ''] = languages.slice(-1);
  const { pages } = siteWith('small', {
    languages: [language],
    hideTopics: topics.slice(2),
    smtpAuth: 'off',
    ews: 'off',
  });
  const others = languages.filter((other) => other !== language);
  expect(pages).toContain(join(language, 'index.html'));
  expect(pages.filter((page) => others.some((other) => page.startsWith(other)))).toEqual([]);
});
