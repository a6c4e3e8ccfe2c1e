import { version } from '../../../package.json';

/** The release of the site, as in `package.json` and the changelog. */
export const siteVersion = version;
