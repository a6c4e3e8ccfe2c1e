import type { SearchRecord } from './data.ts';

/** Which records may be shown. */
export interface SearchFilter {
  readonly audience?: string;
  readonly app?: string;
}

/** Whether a record may be shown; one for everybody always may. */
export const admits = ({ audience, app }: SearchFilter, record: SearchRecord): boolean =>
  (audience === undefined || record.audience === '' || record.audience === audience) &&
  (app === undefined || record.apps.length === 0 || record.apps.includes(app));
