import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeOf, parsePage } from '../../src/content-model/html-tree.ts';

/** What the head of a built page says about its language and its counterparts. */
export interface Alternates {
  /** `lang` of the page. */
  readonly lang: string | undefined;
  /** Path of the page that search engines shall take for this one. */
  readonly canonical: string | undefined;
  /** Paths of its counterparts by language, `x-default` among them. */
  readonly hreflang: Readonly<Record<string, string>>;
}

/** Reads the head of a page of a built site, `path` ending in a slash. */
export const alternatesOf = (dist: string, path: string): Alternates => {
  const page = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const { elements } = parsePage(page.slice(0, page.indexOf('</head>')));
  const html = elements.find(({ tagName }) => tagName === 'html');
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const pathOf = (link: (typeof links)[number]) =>
    new URL(attributeOf(link, 'href') ?? '').pathname;
  const canonical = links.find((link) => attributeOf(link, 'rel') === 'canonical');
  return {
    lang: html && attributeOf(html, 'lang'),
    canonical: canonical && pathOf(canonical),
    hreflang: Object.fromEntries(
      links.flatMap((link) => {
        const code = attributeOf(link, 'hreflang');
        return code === undefined ? [] : [[code, pathOf(link)]];
      }),
    ),
  };
};
