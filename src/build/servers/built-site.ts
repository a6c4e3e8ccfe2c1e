import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openingTags, readParts } from '../../content-model/html-parts.ts';
import { attributeOf } from '../../content-model/html-tree.ts';
import type { InlineHashes } from '../policy/csp.ts';
import { scriptPolicy } from '../policy/meta-policy.ts';
import { content } from '../../content-model/site-content.ts';
import { buildDay } from '../../content-model/build-day.ts';
import type { Organisation } from '../../content-model/schemas/organisation.ts';
import { securityText } from './security-text.ts';
import { siteHeaders } from '../policy/headers.ts';
import type { Site } from './site.ts';

/** More than this many hashes mean that pages carry scripts of their own, which no header can name. */
const mostHashes = 40;

const hashesOf = (directive: string, policy: string): string[] => {
  const found = policy.split(';').find((part) => part.trim().startsWith(`${directive} `)) ?? '';
  return [...found.matchAll(/'(sha\d{3}-[^']+)'/g)].map(([, hash = '']) => hash);
};

/** All hashes in the policies of these pages, each once. Throws on a page without a policy. */
export const inlineHashes = (
  pages: Iterable<readonly [name: string, html: string]>,
): InlineHashes => {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [name, html] of pages) {
    const meta = scriptPolicy(openingTags(readParts(html, 'body')));
    const policy = meta && attributeOf(meta, 'content');
    if (policy === undefined) throw new Error(`${name} carries no content security policy.`);
    for (const hash of hashesOf('script-src', policy)) scripts.add(hash);
    for (const hash of hashesOf('style-src', policy)) styles.add(hash);
  }
  if (scripts.size + styles.size > mostHashes) {
    throw new Error(
      `${scripts.size + styles.size} inline scripts and styles: put them into files.`,
    );
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
};

function* pagesOf(dist: string): Generator<readonly [string, string]> {
  for (const path of globSync('**/*.html', { cwd: dist })) {
    yield [path, readFileSync(join(dist, path), 'utf8')];
  }
}

const contactOf = ({ mail, ticket, phone }: Organisation['helpDesk']): string => {
  if (mail !== undefined) return `mailto:${mail}`;
  return ticket ?? `tel:${phone?.replace(/[^+0-9]/g, '') ?? ''}`;
};

/** What the servers' files depend on, from organisation.yaml and a built site. */
export const builtSite = (dist: string, base?: string): Site => {
  const { organisation } = content;
  const place = base ?? process.env['BASE_PATH'] ?? organisation.base;
  return {
    host: new URL(organisation.site).host,
    base: place,
    headers: siteHeaders(organisation, inlineHashes(pagesOf(dist))),
    securityText: securityText({
      contact: contactOf(organisation.helpDesk),
      canonical: `${organisation.site}${place}.well-known/security.txt`,
      day: buildDay(),
    }),
    tenant: organisation.signInTenant,
  };
};
