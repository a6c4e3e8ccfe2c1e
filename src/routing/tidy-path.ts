/** The path of a page as the site writes it: servers also know it with `index.html` and with slashes too many or too few. */
export const tidyPath = (path: string): string =>
  `${path}/`.replace(/(?:\/index\.html)?\/+$/, '/').replace(/\/{2,}/g, '/');
