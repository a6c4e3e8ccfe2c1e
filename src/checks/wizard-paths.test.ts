import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pathsTable } from '../wizard/graph-check/paths-table.ts';
import { goodContent, lines, withData } from './testing.ts';
import { outdatedPathsTable } from './wizard-paths.ts';

const { graph } = goodContent();
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mail-guide-paths-'));
  mkdirSync(join(root, 'docs'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('the table of paths is the one that the graph gives', () => {
  const older = lines(outdatedPathsTable(root, graph));
  expect(older).toEqual([
    'docs/wizard-paths.md: (whole file): is older than src/content/wizard.yaml. Run "npm run wizard -- --write" and read the changed lines.',
  ]);
  writeFileSync(join(root, 'docs/wizard-paths.md'), `${pathsTable(graph)}| more |\n`);
  expect(lines(outdatedPathsTable(root, graph))).toEqual(older);
  writeFileSync(join(root, 'docs/wizard-paths.md'), pathsTable(graph).replaceAll('\n', '\r\n'));
  expect(outdatedPathsTable(root, graph)).toEqual([]);
});

it('is not asked for while the graph goes in a circle', () => {
  const answers = [
    { id: 'again', question: 'start' },
    { id: 'unsure', page: 'unaffected/web' },
  ];
  const circle = withData('src/content/wizard.yaml', {
    version: 1,
    start: 'start',
    renamed: { questions: {}, answers: {} },
    questions: { start: { answers } },
  });
  expect(outdatedPathsTable(root, circle.graph)).toEqual([]);
});
