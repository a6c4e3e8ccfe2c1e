import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineHashes } from '../../config/csp.ts';
import { readOrganisation } from '../../config/organisation.ts';
import { siteHeaders } from '../../config/headers.ts';
import type { Site } from './site.ts';

const metaPolicy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

const hashesOf = (directive: string, policy: string): string[] => {
  const found = policy.split(';').find((part) => part.trim().startsWith(`${directive} `)) ?? '';
  return [...found.matchAll(/'(sha\d{3}-[^']+)'/g)].map(([, hash = '']) => hash);
};

/** The hashes in the policy of a page; the build writes the same ones into every page. */
export const inlineHashes = (html: string): InlineHashes => {
  const policy = metaPolicy.exec(html)?.[1];
  if (policy === undefined) throw new Error('The page carries no content security policy.');
  return { scripts: hashesOf('script-src', policy), styles: hashesOf('style-src', policy) };
};

/** What the servers' files depend on, from organisation.yaml and a built site. */
export const builtSite = (dist: string, base?: string): Site => {
  const organisation = readOrganisation();
  const hashes = inlineHashes(readFileSync(join(dist, '404.html'), 'utf8'));
  return {
    host: new URL(organisation.site).host,
    base: base ?? process.env['BASE_PATH'] ?? organisation.base,
    headers: siteHeaders(organisation, hashes),
    tenant: organisation.signInTenant,
  };
};
