import { join } from 'node:path';
import { inPageCode } from '../in-page-scripts.ts';
import { sourceHash } from './source-hash.ts';

const firstPaint = join(import.meta.dirname, '../../components/site/first-paint.client.ts');

/**
 * Directives of the policy that every page carries in its head; the build adds the hashes of its
 * inline scripts and styles. Trusted Types: the only policy is the default one, which lets nothing
 * but addresses of this site become a script (`src/components/site/trusted-addresses.ts`).
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ],
  scriptDirective: {
    resources: ["'self'", "'wasm-unsafe-eval'"],
    hashes: [sourceHash(inPageCode(firstPaint))],
  },
  styleDirective: { resources: ["'self'"] },
} as const;

/** Hashes of what the build writes inline, each as `sha256-…`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const quoted = (hashes: readonly string[]): string[] => hashes.map((hash) => `'${hash}'`);

/**
 * The policy as a response header: that of the pages with the hashes of the whole site, and who
 * may frame it, which only a header can say (CSP level 3, section 3.3). Both policies apply to a
 * page, so the header allows at least what every page allows.
 */
export const policyHeader = (hashes: InlineHashes, embedders: readonly string[]): string => {
  const { directives, scriptDirective, styleDirective } = contentSecurityPolicy;
  return [
    ...directives,
    ['script-src', ...scriptDirective.resources, ...quoted(hashes.scripts)].join(' '),
    ['style-src', ...styleDirective.resources, ...quoted(hashes.styles)].join(' '),
    `frame-ancestors ${embedders.length === 0 ? "'none'" : embedders.join(' ')}`,
  ].join('; ');
};
