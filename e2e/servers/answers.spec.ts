import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheControl, revalidate } from '../../src/build/cache-rules.ts';
import { isText, mediaType } from '../../src/build/media-types.ts';
import { builtSite } from '../../src/build/servers/built-site.ts';
import { addressOf } from '../../src/build/offline/pack.ts';
import { firstLanguage, stepsPath } from '../support/kinds.ts';
import { sampleFiles } from './support/dist.ts';
import { ask } from './support/http.ts';
import { notInstalled, places, runningAt, type Running } from './support/running.ts';

const page = `${firstLanguage}/${stepsPath}`;

for (const { name, base } of places) {
  test.describe(`${name} at ${base}`, () => {
    let server: Running;
    test.beforeAll(() => {
      const found = runningAt(name, base);
      test.skip(!found, notInstalled(name));
      if (found) server = found;
    });
    const get = (path: string, options?: Parameters<typeof ask>[2]) =>
      ask(server.port, base + path, options);
    const fileText = (path: string) => readFileSync(join(server.dist, path));

    test('sends the headers of the source with every kind of file', async () => {
      const files = sampleFiles(server.dist);
      const { headers: wanted } = builtSite(server.dist, base);
      for (const path of files) {
        const lost = path === '404.html';
        const { status, headers, repeated } = await get(lost ? 'nothing/here' : addressOf(path));
        expect.soft(status, path).toBe(lost ? 404 : 200);
        for (const [header, value] of wanted) {
          expect.soft(headers[header.toLowerCase()], `${path}: ${header}`).toBe(value);
        }
        expect.soft(headers['cache-control'], path).toBe(lost ? revalidate : cacheControl(path));
        expect.soft(headers['content-type'], path).toBe(mediaType(path));
        expect.soft(headers['x-powered-by'], path).toBeUndefined();
        expect.soft(headers['server'] ?? '', path).not.toMatch(/\d/);
        expect.soft(repeated, path).toEqual([]);
      }
    });

    test('sends what is compressed already, and only to who understands it', async () => {
      const path = `${page}index.html`;
      const plain = await get(page);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.headers['vary']).toMatch(/accept-encoding/i);
      expect(plain.body.equals(fileText(path))).toBe(true);

      const zipped = await get(page, { headers: { 'Accept-Encoding': 'gzip, deflate' } });
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(zipped.headers['content-type']).toBe(mediaType(path));
      expect(zipped.body.equals(fileText(`${path}.gz`))).toBe(true);

      const refused = await get(page, { headers: { 'Accept-Encoding': 'gzip;q=0, identity' } });
      expect(refused.headers['content-encoding']).toBeUndefined();

      const both = await get(page, { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } });
      expect(both.headers['content-encoding']).toBe(server.brotli ? 'br' : 'gzip');
      expect(both.headers['content-type']).toBe(mediaType(path));
      if (server.brotli) expect(both.body.equals(fileText(`${path}.br`))).toBe(true);
      expect(isText('pagefind/xx/index/und.pf_index')).toBe(false);
    });

    test('says briefly that nothing has changed', async () => {
      for (const encoding of ['identity', 'gzip']) {
        const first = await get(page, { headers: { 'Accept-Encoding': encoding } });
        const { etag = '', 'last-modified': modified = '' } = first.headers;
        expect(etag).not.toBe('');
        const headers = { 'Accept-Encoding': encoding };
        const same = await get(page, { headers: { ...headers, 'If-None-Match': etag } });
        expect(same.status).toBe(304);
        expect(same.body).toHaveLength(0);
        expect(same.headers['cache-control']).toBe(revalidate);
        const since = await get(page, { headers: { ...headers, 'If-Modified-Since': modified } });
        expect(since.status).toBe(304);
        const other = await get(page, { headers: { ...headers, 'If-None-Match': '"other"' } });
        expect(other.status).toBe(200);
      }
    });

    test('sends parts of a file, and the head of one', async () => {
      const whole = await get(page);
      const part = await get(page, { headers: { Range: 'bytes=0-99' } });
      expect(part.status).toBe(206);
      expect(part.body.equals(whole.body.subarray(0, 100))).toBe(true);
      expect((await get(page, { headers: { Range: 'bytes=99999999-' } })).status).toBe(416);
      const head = await get(page, { method: 'HEAD' });
      expect(head.status).toBe(200);
      expect(head.body).toHaveLength(0);
      expect(head.headers['content-length']).toBe(String(whole.body.length));
    });

    test('answers for what does not exist with the page of the site, never to be kept', async () => {
      const lost = fileText('404.html');
      for (const path of [
        'nothing',
        'ja/nothing/',
        '_astro/old.12345678.js',
        '_astro/',
        'search/x.json',
      ]) {
        const { status, body, headers } = await get(path);
        expect.soft(status, path).toBe(404);
        expect.soft(body.equals(lost), path).toBe(true);
        expect.soft(headers['cache-control'], path).toBe(revalidate);
      }
    });

    test('adds the slash of a page without naming another host', async () => {
      const { status, headers } = await get(page.replace(/\/$/, ''), {
        headers: { Host: 'evil.example' },
      });
      expect(status).toBe(301);
      expect(headers['location']).toMatch(
        new RegExp(`^(?:http://evil\\.example[^/]*)?${base}${page}$`),
      );
    });

    test('gives nothing that is not the site', async () => {
      const paths = [
        '/../../../../../etc/passwd',
        '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
        '/..%2f..%2f..%2f..%2fetc%2fpasswd',
        '/%252e%252e/%252e%252e/etc/passwd',
        '/..%5c..%5c..%5cetc%5cpasswd',
        '/ja/../../../../etc/passwd',
        '/%00',
        `${base}.htaccess`,
        `${base}.git/config`,
        `${base}${firstLanguage}/.env`,
        `${base}web.config`,
        `${base}staticwebapp.config.json`,
        `${base}index.html.br`,
        `${base}index.html.gz`,
        '/server-status',
      ];
      for (const path of paths) {
        const { status, body } = await ask(server.port, path);
        expect.soft([400, 403, 404], path).toContain(status);
        expect.soft(body.toString(), path).not.toMatch(/root:|<configuration|RewriteEngine/);
      }
    });

    test('refuses every method but GET and HEAD', async () => {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
        const { status, headers } = await get(page, { method });
        expect.soft(status, method).toBe(405);
        if (method !== 'TRACE') expect.soft(headers['content-security-policy']).toBeDefined();
      }
      for (const method of ['MKCOL', 'SEARCH', 'LOCK']) {
        expect.soft((await get(page, { method })).status, method).toBeGreaterThanOrEqual(400);
      }
    });
  });
}

test('nginx tells a load balancer that it is well', async () => {
  const server = runningAt('nginx', '/');
  test.skip(!server, notInstalled('nginx'));
  if (!server) return;
  const { status, body } = await ask(server.port, '/healthz');
  expect([status, body.toString()]).toEqual([200, 'ok\n']);
});
