/** A web server that runs with the files that the project writes for it. */
export interface Running {
  readonly name: ServerName;
  /** Where the site is on the server, with slashes at both ends. */
  readonly base: string;
  readonly port: number;
  /** Folder of the built site that it serves. */
  readonly dist: string;
  /** Whether it sends brotli. */
  readonly brotli: boolean;
}

/** The servers that the tests know. */
export type ServerName = 'nginx' | 'Apache';

/** A path below which the site must work as well as at the root of a host. */
export const below = '/mail-guide/';

/** Every server at both places. */
export const places = (['nginx', 'Apache'] as const).flatMap((name) =>
  ['/', below].map((base) => ({ name, base })),
);

const variable = 'MAIL_GUIDE_SERVERS';

/** Tells the tests, which run in other processes, what was started. */
export const announce = (servers: readonly Running[]): void => {
  process.env[variable] = JSON.stringify(servers);
};

/** The server that was started for a place; undefined where it is not installed. */
export const runningAt = (name: ServerName, base: string): Running | undefined =>
  (JSON.parse(process.env[variable] ?? '[]') as Running[]).find(
    (server) => server.name === name && server.base === base,
  );

/** Why tests of a server are skipped. */
export const notInstalled = (name: ServerName): string =>
  `${name} is not installed here, so nothing was tested against it`;

/** The address of the site on a server, without the closing slash. */
export const addressOfSite = ({ port, base }: Running): string =>
  `http://127.0.0.1:${port}${base.replace(/\/$/, '')}`;
