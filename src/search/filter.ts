import type { SearchPage } from './data.ts';

/** Which pages may be shown. */
export interface SearchFilter {
  readonly audience?: string;
  readonly app?: string;
}

/** Whether a page may be shown; one for everybody always may. */
export const admits = (filter: SearchFilter, page: SearchPage): boolean =>
  (filter.audience === undefined || page.audience === '' || page.audience === filter.audience) &&
  (filter.app === undefined || page.apps.length === 0 || page.apps.includes(filter.app));
