import { requireContent } from './load.ts';

/** The content of this site: read once for the pages of a build, its settings and its commands. */
export const content = requireContent(process.cwd());
