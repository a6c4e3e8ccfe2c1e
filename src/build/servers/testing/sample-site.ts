import { siteHeaders } from '../../policy/headers.ts';
import type { Site } from '../site.ts';

/** A site as the tests of the generators use it. */
export const sampleSite = (changes: Partial<Site> = {}): Site => ({
  host: 'mail-guide.example.com',
  base: '/mail-guide/',
  securityText: 'Contact: mailto:helpdesk@example.com\n',
  headers: siteHeaders(
    { embedders: [], hsts: true },
    { scripts: ['sha256-abc='], styles: ['sha256-def='] },
  ),
  ...changes,
});
