import { cacheRules, immutable, revalidate } from '../cache-rules.ts';
import { mediaTypes } from '../media-types.ts';
import { serverFiles, type Site } from './site.ts';

/** A rule of `staticwebapp.config.json`; the first whose address fits is the only one applied. */
export interface AzureRoute {
  route: string;
  methods?: string[];
  statusCode?: number;
  allowedRoles?: string[];
  headers?: Record<string, string>;
}

/** The part of `staticwebapp.config.json` that this site uses. */
export interface AzureConfig {
  trailingSlash: 'always';
  routes: AzureRoute[];
  responseOverrides: Record<string, { rewrite?: string; redirect?: string; statusCode?: number }>;
  globalHeaders: Record<string, string>;
  mimeTypes: Record<string, string>;
  auth?: unknown;
}

const otherProviders = ['github', 'x', 'twitter', 'google', 'facebook', 'apple'];
const refusedMethods = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT'];

const signIn = (tenant: string) => ({
  identityProviders: {
    azureActiveDirectory: {
      registration: {
        openIdIssuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
        clientIdSettingName: 'ENTRA_CLIENT_ID',
        clientSecretSettingName: 'ENTRA_CLIENT_SECRET',
      },
    },
  },
});

/** `staticwebapp.config.json` as data. With a tenant every page needs a sign-in from it. */
export const azureConfig = (site: Site): AzureConfig => {
  const { base, tenant } = site;
  const allowedRoles = tenant ? { allowedRoles: ['authenticated'] } : {};
  const hidden = ['.htaccess', ...serverFiles];
  return {
    trailingSlash: 'always',
    routes: [
      ...(tenant
        ? otherProviders.map((name) => ({ route: `/.auth/login/${name}`, statusCode: 404 }))
        : []),
      ...hidden.map((file) => ({ route: base + file, statusCode: 404 })),
      ...(tenant ? [{ route: '/.auth/*', allowedRoles: ['anonymous', 'authenticated'] }] : []),
      { route: '/*', methods: refusedMethods, statusCode: 405 },
      ...cacheRules.map((rule) => ({
        route: rule.path.endsWith('/') ? `${base}${rule.path}*` : base + rule.path,
        headers: { 'Cache-Control': rule.immutable ? immutable : revalidate },
        ...allowedRoles,
      })),
      ...(tenant ? [{ route: '/*', ...allowedRoles }] : []),
    ],
    responseOverrides: {
      ...(tenant
        ? {
            '401': {
              redirect: '/.auth/login/aad?post_login_redirect_uri=.referrer',
              statusCode: 302,
            },
          }
        : {}),
      '404': { rewrite: `${base}404.html`, statusCode: 404 },
    },
    globalHeaders: { ...Object.fromEntries(site.headers), 'Cache-Control': revalidate },
    mimeTypes: Object.fromEntries(
      Object.entries(mediaTypes).map(([extension, type]) => [`.${extension}`, type]),
    ),
    ...(tenant ? { auth: signIn(tenant) } : {}),
  };
};

/** `staticwebapp.config.json` as text. */
export const azureFile = (site: Site): string => `${JSON.stringify(azureConfig(site), null, 2)}\n`;
