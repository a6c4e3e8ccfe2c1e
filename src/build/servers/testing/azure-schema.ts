import { z } from 'zod';

const status = z.int().min(100).max(599);
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'CONNECT', 'OPTIONS', 'TRACE'];
const answer = { redirect: z.string(), rewrite: z.string(), statusCode: status };

const route = z
  .strictObject({
    route: z.string().startsWith('/'),
    methods: z.array(z.enum(methods)),
    allowedRoles: z.array(z.string().regex(/^\w+$/)),
    headers: z.record(z.string(), z.string()),
    ...answer,
  })
  .partial()
  .required({ route: true })
  // The wildcard stands at the end, or before one extension or a list of them.
  .refine(({ route: path }) => /^[^*]*(?:\*(?:\.(?:\w+|\{[\w,]+\}))?)?$/.test(path))
  .refine(({ redirect, rewrite }) => !(redirect && rewrite));

const registration = z.strictObject({
  openIdIssuer: z.url(),
  clientIdSettingName: z.string(),
  clientSecretSettingName: z.string(),
});

/**
 * What `staticwebapp.config.json` may hold, as far as this site uses it. Rules of the schema that
 * Microsoft publishes with its command line (`@azure/static-web-apps-cli` 2.0.10) and of its page
 * on configuration: https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export const azureSchema = z.strictObject({
  trailingSlash: z.enum(['always', 'never', 'auto']),
  routes: z.array(route),
  responseOverrides: z.partialRecord(
    z.enum(['400', '401', '403', '404']),
    z.strictObject(answer).partial(),
  ),
  globalHeaders: z.record(z.string(), z.string()),
  mimeTypes: z.record(z.string().regex(/^\../), z.string()),
  auth: z
    .strictObject({
      identityProviders: z.strictObject({ azureActiveDirectory: z.strictObject({ registration }) }),
    })
    .optional(),
});

/** Largest file that the service reads, in bytes (its page on quotas). */
export const azureLargest = 20_000;
