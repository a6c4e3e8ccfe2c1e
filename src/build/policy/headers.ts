import { policyHeader, type InlineHashes } from './csp.ts';

/** What of the organisation's settings the headers depend on. */
export interface HeaderSettings {
  /** Sites that may show this one in a frame; nobody when empty. */
  readonly embedders: readonly string[];
  /** Whether browsers shall refuse plain HTTP for this host from now on. */
  readonly hsts: boolean;
}

/** A response header, name and value. */
export type Header = readonly [name: string, value: string];

const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;

const permissions = [...unused.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', ');

const oneYear = 31_536_000;

/**
 * The headers of every answer, whatever its status. The servers' files, the pages that the service
 * worker answers with, and the tests all take them from here.
 */
export const siteHeaders = (settings: HeaderSettings, hashes: InlineHashes): Header[] => {
  const framed = settings.embedders.length > 0;
  const headers: Header[] = [
    ['Content-Security-Policy', policyHeader(hashes, settings.embedders)],
    ['Permissions-Policy', permissions],
    ['Referrer-Policy', 'same-origin'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', framed ? 'cross-origin' : 'same-origin'],
    ['Origin-Agent-Cluster', '?1'],
  ];
  // Browsers that know frame-ancestors ignore this one; it cannot name more than one site.
  if (!framed) headers.push(['X-Frame-Options', 'DENY']);
  if (settings.hsts) headers.push(['Strict-Transport-Security', `max-age=${oneYear}`]);
  return headers;
};
