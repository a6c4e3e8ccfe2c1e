import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from '../../src/build/servers/built-site.ts';
import { filesInSite } from '../../src/build/servers/files.ts';
import { dist } from './support/dist.ts';

const onDisk = (folder: string, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.keys(files).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

test('the servers’ files in the site say what the source says', () => {
  const files = filesInSite(builtSite(dist));
  expect(onDisk(dist, files)).toEqual(files);
});
