import { isLanguage, type Language } from '../languages/languages.ts';

/** Addresses of the site below one base path such as `/` or `/mail/`. */
export interface Routes {
  /** Address of a page, `path` being relative to the language: `''`, `guides/smtp`, `search`. */
  page(language: Language, path?: string, section?: string): string;
  /** Address of a file that is no page: `api/guides.json`. */
  file(path: string): string;
  /** The language and the page path of an address, or undefined outside the languages. */
  parse(pathname: string): { language: Language; path: string } | undefined;
}

const trimSlashes = (path: string): string => path.replace(/^\/+|\/+$/g, '');

/** Routes below `base`; every page address ends in a slash. */
export const createRoutes = (base: string): Routes => {
  const root = trimSlashes(base) === '' ? '/' : `/${trimSlashes(base)}/`;

  const page: Routes['page'] = (language, path = '', section) => {
    const inner = trimSlashes(path);
    const anchor = section ? `#${section}` : '';
    return `${root}${language}/${inner === '' ? '' : `${inner}/`}${anchor}`;
  };

  const parse: Routes['parse'] = (pathname) => {
    if (!`${pathname}/`.startsWith(root)) return undefined;
    const [language, ...rest] = trimSlashes(pathname.slice(root.length - 1)).split('/');
    return isLanguage(language) ? { language, path: rest.join('/') } : undefined;
  };

  return {
    page,
    parse,
    file: (path) => `${root}${trimSlashes(path)}`,
  };
};
