import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildBelow, dist } from './support/dist.ts';

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

test('two builds of the same sources are the same, byte by byte', () => {
  test.setTimeout(180_000);
  const again = buildBelow('/');
  const [one, other] = [sums(dist), sums(again)];
  rmSync(again, { recursive: true, force: true });
  expect(Object.keys(one).length).toBeGreaterThan(100);
  expect(other).toEqual(one);
});
