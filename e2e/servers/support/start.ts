import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apacheSite } from '../../../src/build/servers/apache.ts';
import { nginxBrotli, nginxSite } from '../../../src/build/servers/nginx.ts';
import { builtSite } from '../../../src/build/servers/built-site.ts';
import { freePort, startProgram, stopProgram } from './programs.ts';
import type { Running } from './running.ts';

/** A server that was started, and what ends it. */
export interface Started {
  readonly running: Running;
  stop(): Promise<void>;
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const isRoot = () => process.getuid?.() === 0;

/**
 * Puts a built site where a server finds it, at its base path below a new folder; where `served`
 * names a folder, that is served instead.
 */
const place = (dist: string, base: string, served?: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'mail-guide-'));
  const root = served ?? join(folder, 'root');
  if (served === undefined) cpSync(dist, join(root, base), { recursive: true });
  for (const part of ['logs', 'extras']) mkdirSync(join(folder, part));
  // The servers' workers are other users than the tests.
  chmodSync(folder, 0o755);
  return { folder, root };
};

/** nginx with the generated site; without its brotli module where that is not installed. */
export const startNginx = async (
  program: string,
  dist: string,
  base: string,
  served?: string,
): Promise<Started> => {
  const { folder, root } = place(dist, base, served);
  const port = await freePort();
  const site = builtSite(dist, base);
  const brotli = existsSync(brotliModule);
  if (brotli) writeFileSync(join(folder, 'extras/brotli.conf'), nginxBrotli);
  const listen = `127.0.0.1:${port}`;
  const extras = join(folder, 'extras');
  const siteFile = join(folder, 'site.conf');
  writeFileSync(
    siteFile,
    nginxSite(site, { listen, root, accessLog: join(folder, 'logs/access.log'), extras }),
  );
  const lines = [
    'daemon off;',
    'worker_processes 1;',
    isRoot() ? 'user root;' : '',
    brotli ? `load_module ${brotliModule};` : '',
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/logs/error.log;`,
    'events { worker_connections 512; }',
    'http {',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    ),
    `include ${siteFile};`,
    '}',
  ];
  writeFileSync(join(folder, 'nginx.conf'), lines.join('\n'));
  const child = await startProgram(program, ['-c', join(folder, 'nginx.conf')], port);
  const running: Running = { name: 'nginx', base, port, dist, brotli };
  return { running, stop: () => finish(child, folder) };
};

const finish = async (child: Parameters<typeof stopProgram>[0], folder: string): Promise<void> => {
  await stopProgram(child);
  rmSync(folder, { recursive: true, force: true });
};

const apacheModules = [
  ['mpm_event', 'mod_mpm_event'],
  ['authz_core', 'mod_authz_core'],
  ['dir', 'mod_dir'],
  ['mime', 'mod_mime'],
  ['negotiation', 'mod_negotiation'],
  ['rewrite', 'mod_rewrite'],
  ['headers', 'mod_headers'],
  ['deflate', 'mod_deflate'],
  ['filter', 'mod_filter'],
];

/** Apache with Debian's own settings for types and compression, and the site's `.htaccess`. */
export const startApache = async (
  program: string,
  dist: string,
  base: string,
  served?: string,
): Promise<Started> => {
  const { folder, root } = place(dist, base, served);
  const port = await freePort();
  const site = builtSite(dist, base);
  const modules = '/usr/lib/apache2/modules';
  const lines = [
    'ServerName localhost',
    `ServerRoot ${folder}`,
    `Listen 127.0.0.1:${port}`,
    `PidFile ${folder}/apache.pid`,
    `DefaultRuntimeDir ${folder}`,
    `ErrorLog ${folder}/logs/error.log`,
    ...apacheModules.map(([name, file]) => `LoadModule ${name}_module ${modules}/${file}.so`),
    ...(isRoot() ? ['User www-data', 'Group www-data'] : []),
    'TypesConfig /etc/mime.types',
    'Include /etc/apache2/mods-available/mime.conf',
    'Include /etc/apache2/mods-available/negotiation.conf',
    'Include /etc/apache2/mods-available/deflate.conf',
    '<Directory />\nAllowOverride None\nRequire all denied\n</Directory>',
    `Include ${folder}/site.conf`,
  ];
  writeFileSync(join(folder, 'site.conf'), apacheSite(site, { listen: `127.0.0.1:${port}`, root }));
  writeFileSync(join(folder, 'httpd.conf'), lines.join('\n'));
  const args = ['-D', 'FOREGROUND', '-f', join(folder, 'httpd.conf')];
  const child = await startProgram(program, args, port);
  const running: Running = { name: 'Apache', base, port, dist, brotli: true };
  return { running, stop: () => finish(child, folder) };
};
