import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditLine } from './audit-line.ts';
import { loosePins, type Manifest } from './exact-pins.ts';
import { idleExceptions, licenceOf, refusedLicences } from './licences.ts';
import { everyPackage, lockedFolders, readSbom } from '../src/build/bill-of-materials/sbom.ts';

// What the site is built with: node scripts/supply-chain.ts. Fails for a version that is not exact
// and for a licence that nobody agreed to. What `npm audit` knows is for people to judge: it is
// about tools of the build, and a network without it must not stop a release.

const root = join(import.meta.dirname, '..');
const loose = lockedFolders.flatMap((folder) =>
  loosePins(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest),
);
const components = everyPackage();
const refused = refusedLicences(components);
const audit = spawnSync('npm audit --json --fetch-retries=0 --fetch-timeout=10000', {
  cwd: root,
  shell: true,
  encoding: 'utf8',
  timeout: 20_000,
});

const line = (ok: boolean, text: string): void => console.log(`${ok ? '✓' : '✗'} ${text}`);
line(loose.length === 0, `exact versions${loose.map((pin) => `\n  ${pin}`).join('')}`);
line(
  refused.length === 0,
  `licences of ${components.length} packages, ${readSbom().components.length} of which build the site${refused
    .map((one) => `\n  ${one['bom-ref']}: ${licenceOf(one)} is not in scripts/allowed-licences.ts`)
    .join('')}`,
);
for (const { name, licence } of idleExceptions(components)) {
  console.log(
    `! scripts/allowed-licences.ts: no package needs the exception for ${name} (${licence})`,
  );
}
console.log(`  ${auditLine(audit.stdout)}`);
process.exitCode = loose.length + refused.length > 0 ? 1 : 0;
