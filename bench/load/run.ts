import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, cpSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNginx } from '../../e2e/servers/support/start.ts';
import { findServers } from '../../scripts/servers.mjs';

// wrk on loopback against the generated nginx: node bench/load/run.ts [seconds] [soak seconds]
// The measure is a ratio: the same nginx serving one plain file of the same size is 1.

const [seconds = '10', soak = '0'] = process.argv.slice(2);
const dist = 'dist';
const page = 'ja/guides/smtp/';
const { nginx } = findServers();
if (!nginx || spawnSync('wrk', ['--version']).error) {
  console.log('nginx or wrk is not installed: apt-get install nginx-light wrk');
  process.exit(1);
}

const site = mkdtempSync(join(tmpdir(), 'mail-guide-load-'));
cpSync(dist, site, { recursive: true });
const size = statSync(join(site, page, 'index.html.gz')).size;
writeFileSync(join(site, 'plain.pack'), Buffer.alloc(size, 'x'));
copyFileSync(join(site, 'plain.pack'), join(site, 'plain.pack.gz'));
const server = await startNginx(nginx, site, '/');
const origin = `http://127.0.0.1:${server.running.port}`;

interface Load {
  readonly perSecond: number;
  readonly p99: number;
  readonly failed: number;
}

const milliseconds = (text: string): number => {
  const [, value = '0', unit = 'ms'] = /([\d.]+)(us|ms|s)/.exec(text) ?? [];
  return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? 1);
};

const load = (path: string, duration: string): Promise<Load> =>
  new Promise((resolve) => {
    const child = spawn('wrk', [
      '-t1',
      '-c32',
      `-d${duration}s`,
      '--latency',
      '-H',
      'Accept-Encoding: gzip',
      origin + path,
    ]);
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', () => {
      const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? '0');
      const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
        output,
      );
      const broken = (sockets ?? []).slice(1).reduce((sum, count) => sum + Number(count), 0);
      resolve({
        perSecond: number(/Requests\/sec:\s+([\d.]+)/),
        p99: milliseconds(/99%\s+(\S+)/.exec(output)?.[1] ?? ''),
        failed: number(/Non-2xx or 3xx responses: (\d+)/) + broken,
      });
    });
  });

const rounds = 3;
const measured = { plain: [] as Load[], guide: [] as Load[] };
await load(`/${page}`, '2');
for (let round = 0; round < rounds; round += 1) {
  measured.plain.push(await load('/plain.pack', seconds));
  measured.guide.push(await load(`/${page}`, seconds));
}
const middle = (loads: readonly Load[], pick: (load: Load) => number): number =>
  loads.map(pick).sort((one, other) => one - other)[Math.floor(loads.length / 2)] ?? 0;
const summary = (loads: readonly Load[]): Load => ({
  perSecond: middle(loads, ({ perSecond }) => perSecond),
  p99: middle(loads, ({ p99 }) => p99),
  failed: loads.reduce((sum, { failed }) => sum + failed, 0),
});
const [plain, guide] = [summary(measured.plain), summary(measured.guide)];
console.table({ [`plain file, ${size} bytes`]: plain, [page]: guide });
const ratio = (one: number, other: number) => (one / other).toFixed(2);
console.log(`requests per second: ${ratio(guide.perSecond, plain.perSecond)} of the plain file`);
console.log(`p99: ${ratio(guide.p99, plain.p99)} of the plain file`);
let failed = plain.failed + guide.failed;
if (Number(soak) > 0) {
  const long = await load(`/${page}`, soak);
  console.table({ [`soak of ${soak} s`]: long });
  failed += long.failed;
}
await server.stop();
rmSync(site, { recursive: true, force: true });
console.log(`${failed} errors`);
process.exit(failed === 0 ? 0 : 1);
