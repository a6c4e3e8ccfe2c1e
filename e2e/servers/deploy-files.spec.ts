import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from '../../deploy/generate/built-site.ts';
import { filesBeside, filesInSite } from '../../deploy/generate/files.ts';
import { dist } from './support/dist.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const onDisk = (folder: string, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.keys(files).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

test('the servers’ files in the site and beside it say what the source says', () => {
  const site = builtSite(dist);
  const inSite = filesInSite(site);
  const beside = filesBeside(site, version);
  expect(onDisk(dist, inSite)).toEqual(inSite);
  expect(onDisk('deploy', beside)).toEqual(beside);
});
