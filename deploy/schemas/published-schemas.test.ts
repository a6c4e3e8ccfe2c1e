import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { azureConfig, azureFile } from '../../src/build/servers/azure.ts';
import { iisWebConfig } from '../../src/build/servers/iis.ts';
import { sampleSite } from '../../src/build/servers/testing.ts';
import { azureLargest, azureSchema } from './azure-schema.ts';
import { checkWebConfig } from './check-web-config.ts';
import { readIisSchema } from './iis-schema.ts';
import sections from './iis-sections.json' with { type: 'json' };

const rules = sections as unknown as ReturnType<typeof readIisSchema>;
const published =
  process.env['IIS_SCHEMA'] ?? 'C:\\Windows\\System32\\inetsrv\\config\\schema\\IIS_schema.xml';
const webConfig = iisWebConfig(sampleSite());

describe('web.config', () => {
  it('holds nothing that IIS would refuse', () => {
    expect(checkWebConfig(webConfig, rules)).toEqual([]);
  });

  it.each([
    ['mimeType=', 'mimetype=', 'staticContent/mimeMap: unknown attribute mimetype'],
    ['"DisableCache"', '"Never"', 'is none of NoControl'],
    ['"365.00:00:00"', '"1 year"', 'is no timeSpan'],
    ['<clear />', '<empty />', 'defaultDocument/files/empty: unknown element'],
    ['allowed="true"', 'allowed="yes"', 'is no bool'],
    ['<directoryBrowse enabled="false" />', '<listing />', 'listing: unknown section'],
    ['statusCode="404"', 'statusCode="200"', 'is outside 400 to 999'],
  ])('would be caught with %s written as %s', (right, wrong, fault) => {
    const faults = checkWebConfig(webConfig.replace(right, wrong), rules);
    expect(faults.join('\n')).toContain(fault);
  });

  it('would be caught when it is no XML', () => {
    expect(() => checkWebConfig(webConfig.replace('</configuration>', ''), rules)).toThrow();
  });

  it.skipIf(!existsSync(published))('is held against what IIS itself publishes', () => {
    const all = readIisSchema(readFileSync(published, 'utf8'));
    expect(checkWebConfig(webConfig, all)).toEqual([]);
    for (const [name, rule] of Object.entries(rules)) expect(all[name]).toEqual(rule);
  });
});

describe('staticwebapp.config.json', () => {
  it.each([undefined, '01234567-89ab-cdef-0123-456789abcdef'])(
    'holds nothing that the service would refuse (tenant %s)',
    (tenant) => {
      expect(azureSchema.safeParse(azureConfig(sampleSite({ tenant }))).error).toBeUndefined();
      expect(azureFile(sampleSite({ tenant })).length).toBeLessThan(azureLargest);
    },
  );

  it('asks for a sign-in at every address and leaves other providers out', () => {
    const { routes } = azureConfig(sampleSite({ tenant: '01234567-89ab-cdef-0123-456789abcdef' }));
    const open = routes.filter((route) => route.statusCode === undefined && !route.allowedRoles);
    expect(open).toEqual([]);
    const anonymous = routes.filter(({ allowedRoles }) => allowedRoles?.includes('anonymous'));
    expect(anonymous.map(({ route }) => route)).toEqual(['/.auth/*']);
    expect(routes.at(-1)).toEqual({ route: '/*', allowedRoles: ['authenticated'] });
    expect(routes.find(({ route }) => route === '/.auth/login/github')?.statusCode).toBe(404);
  });

  it.each([
    { routes: [{ route: '/a', redirect: '/b', rewrite: '/c' }] },
    { routes: [{ route: '/*/a' }] },
    { responseOverrides: { 500: {} } },
    { navigation: {} },
  ])('would be caught with %j', (change) => {
    expect(azureSchema.safeParse({ ...azureConfig(sampleSite()), ...change }).success).toBe(false);
  });
});
