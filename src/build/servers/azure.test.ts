import { describe, expect, it } from 'vitest';
import { azureConfig, azureFile } from './azure.ts';
import { sampleSite } from './testing/sample-site.ts';
import { azureLargest, azureSchema } from './testing/azure-schema.ts';

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
