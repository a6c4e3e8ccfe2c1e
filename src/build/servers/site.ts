import type { Header } from '../policy/headers.ts';

/** What the servers' files depend on. */
export interface Site {
  /** Host name of the site. */
  readonly host: string;
  /** Folder of the site on its host, with slashes at both ends. */
  readonly base: string;
  readonly headers: readonly Header[];
  /** Content of the site's security.txt. */
  readonly securityText: string;
  /** Entra ID tenant whose members may read the site on Azure Static Web Apps. */
  readonly tenant?: string | undefined;
}

/** First line of every generated file that can hold a comment. */
export const origin = 'Written by "npm run deploy:files". Change organisation.yaml or src/build/.';

/** Files in the site that steer a server and are nobody's to read. */
export const serverFiles = ['web.config', 'staticwebapp.config.json'] as const;

/** Text for use inside a regular expression. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
