import { allowedLicences, licenceExceptions, type LicenceException } from './allowed-licences.ts';
import type { Component } from '../src/build/bill-of-materials/sbom-document.ts';

/** What is known of a package. */
export type Licensed = Pick<Component, 'name' | 'version' | 'licenses'>;

/** Licence of a package as one text; `unknown` when it names none. */
export const licenceOf = ({ licenses = [] }: Pick<Component, 'licenses'>): string =>
  licenses.map((one) => ('license' in one ? one.license.id : one.expression)).join(' AND ') ||
  'unknown';

/** Whether any package may have this licence. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((choice) => Object.hasOwn(allowedLicences, choice)));

const isFor = ({ name, licence }: LicenceException, part: Licensed): boolean =>
  licence === licenceOf(part) &&
  (name.endsWith('*') ? part.name.startsWith(name.slice(0, -1)) : part.name === name);

/** Packages whose licence is neither allowed nor excepted. */
export const refusedLicences = <Part extends Licensed>(parts: readonly Part[]): Part[] =>
  parts.filter(
    (part) => !isAllowed(licenceOf(part)) && !licenceExceptions.some((one) => isFor(one, part)),
  );

/** Exceptions that no package needs. */
export const idleExceptions = (parts: readonly Licensed[]): LicenceException[] =>
  licenceExceptions.filter((one) => !parts.some((part) => isFor(one, part)));

/** Packages by licence, the most frequent first; those that are not generally allowed are named. */
export const licenceReport = (components: readonly Component[]): string => {
  const lines = [...Map.groupBy(components, licenceOf)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([licence, parts]) => {
      const names = parts.map(({ name, version }) => `${name}@${version}`).join(', ');
      const count = String(parts.length).padStart(5);
      return `${count}  ${licence}${isAllowed(licence) ? '' : `: ${names}`}`;
    });
  return [`${components.length} packages by licence`, ...lines].join('\n');
};
