import { languages } from '../../languages/languages.ts';
/** Whom the site's security.txt names, and until when. */
export interface SecurityContact {
  /** Mail address or request form of the help desk. */
  readonly contact: string;
  /** Address of the file itself. */
  readonly canonical: string;
  /** Day of the build, YYYY-MM-DD; the file is valid for a year from it. */
  readonly day: string;
}

/** The site's `security.txt` (RFC 9116: contact and expiry are required, at most a year is advised). */
export const securityText = ({ contact, canonical, day }: SecurityContact): string => {
  const year = Number(day.slice(0, 4)) + 1;
  const expires = `${year}${day.slice(4).replace('-02-29', '-02-28')}`;
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
};
