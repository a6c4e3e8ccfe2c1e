import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openingTags, readParts } from '../content-model/html-parts.ts';
import { attributePlace } from '../content-model/html-places.ts';
import { waitingChanges, type PageChange } from './page-changes.ts';

let dist: string;
const file = 'ja/index.html';
const page = '<!doctype html><html><body><i id="a">b</i><b class="c">d</b></body></html>';

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
  (page) =>
    openingTags(page).flatMap((tag) => {
      const place = attributePlace(tag, name);
      return place ? [{ ...place, text: '' }] : [];
    });

it('makes changes of all kinds to a page at once, and leaves everything else as it is', () => {
  const changes = waitingChanges([without('class'), without('id')]);
  changes.note(file, readParts(page));
  expect(changes.make(dist)).toBe('id="a"class="c"'.length);
  expect(readFileSync(join(dist, file), 'utf8')).toBe(
    '<!doctype html><html><body><i >b</i><b >d</b></body></html>',
  );
});

it('changes no page that is not as it was', () => {
  const changes = waitingChanges([without('id')]);
  changes.note(file, readParts(page));
  writeFileSync(join(dist, file), `${page} `);
  expect(() => changes.make(dist)).toThrow('ja/index.html was changed after it was read.');
});
