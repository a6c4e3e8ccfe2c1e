import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placeOf } from '../content-model/html-places.ts';
import { parsePage } from '../content-model/html-tree.ts';
import { waitingChanges, type PageChange } from './page-changes.ts';

let dist: string;
const file = 'ja/index.html';
const page = '<!doctype html><html><body><i>a</i><b>b</b></body></html>';

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'mail-guide-pages-'));
  mkdirSync(join(dist, 'ja'));
  writeFileSync(join(dist, file), page);
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

const without =
  (name: string): PageChange =>
  ({ elements }) =>
    elements
      .filter(({ tagName }) => tagName === name)
      .map((element) => ({ ...placeOf(element), text: '' }));

it('makes changes of all kinds to a page at once, and leaves everything else as it is', () => {
  const changes = waitingChanges([without('b'), without('i')]);
  changes.note(file, parsePage(page));
  expect(changes.make(dist)).toBe('<i>a</i><b>b</b>'.length);
  expect(readFileSync(join(dist, file), 'utf8')).toBe('<!doctype html><html><body></body></html>');
});

it('changes no page that is not as it was', () => {
  const changes = waitingChanges([without('b')]);
  changes.note(file, parsePage(page));
  writeFileSync(join(dist, file), `${page} `);
  expect(() => changes.make(dist)).toThrow('ja/index.html was changed after it was read.');
});
