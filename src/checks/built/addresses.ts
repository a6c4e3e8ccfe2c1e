import { fault, type Fault } from '../../content-model/fault.ts';
import type { BuiltPage } from './page.ts';

/** A built site. */
export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  /** Every file below the output folder. */
  readonly files: ReadonlySet<string>;
  /** Origin of the site, `https://host`, or empty. */
  readonly origin: string;
  /** Base path with slashes at both ends. */
  readonly base: string;
}

/** Addresses inside the site that lead to no file or to no anchor, with the base path counted. */
export const danglingAddresses = (site: BuiltSite): Fault[] => {
  const idsOf = new Map(site.pages.map(({ file, ids }) => [file, new Set(ids)]));
  return site.pages.flatMap((page) => {
    const wrong = page.addresses.flatMap(({ tag, url }) => {
      const target = inside(site, page, url);
      if (target === undefined) return [];
      const problem = judge(site, idsOf, target);
      return problem ? [{ tag, url, problem }] : [];
    });
    const seen = new Set<string>();
    return wrong
      .filter(({ url }) => !seen.has(url) && seen.add(url))
      .map(({ tag, url, problem }) =>
        fault(
          page.file,
          `<${tag}>`,
          `the address "${url}" ${problem}`,
          'Correct the address, or make what it leads to.',
        ),
      );
  });
};

/** The address as a URL of this site; undefined for other hosts, mail and data. */
const inside = (site: BuiltSite, page: BuiltPage, url: string): URL | undefined => {
  const origin = site.origin || 'https://site.invalid';
  const here = new URL(site.base + page.file.replace(/index\.html$/, ''), origin);
  if (!URL.canParse(url, here)) return new URL('/not-an-address', origin);
  const target = new URL(url, here);
  return target.origin === origin ? target : undefined;
};

const judge = (
  site: BuiltSite,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
  { pathname, hash }: URL,
): string | undefined => {
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(site.base)) return `leaves the base path ${site.base}`;
  const inner = path.slice(site.base.length);
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  if (!site.files.has(file)) {
    return site.files.has(`${inner}/index.html`)
      ? 'lacks the slash at its end'
      : 'leads to no file';
  }
  const id = decodeURIComponent(hash.slice(1)).replace(/:~:.*$/, '');
  const ids = idsOf.get(file);
  return id === '' || !ids || ids.has(id) ? undefined : `leads to no place "${id}" on that page`;
};
