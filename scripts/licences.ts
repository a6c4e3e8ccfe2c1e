import type { Component } from './sbom-document.ts';

/** Licence of a package as one text; `unknown` when it names none. */
export const licenceOf = ({ licenses = [] }: Pick<Component, 'licenses'>): string =>
  licenses.map((one) => ('license' in one ? one.license.id : one.expression)).join(' AND ') ||
  'unknown';

const permissive =
  /^(?:MIT(?:-0)?|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|PSF-2\.0|CC-BY-[34]\.0)$/;

/** Whether a licence asks for more than keeping its notice. */
export const needsLook = (licence: string): boolean =>
  !licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((choice) => permissive.test(choice)));

/** Packages by licence, the most frequent first; those that need a look are named. */
export const licenceReport = (components: readonly Component[]): string => {
  const lines = [...Map.groupBy(components, licenceOf)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([licence, parts]) => {
      const names = parts.map(({ name, version }) => `${name}@${version}`).join(', ');
      const count = String(parts.length).padStart(5);
      return `${count}  ${licence}${needsLook(licence) ? `: ${names}` : ''}`;
    });
  return [`${components.length} packages by licence`, ...lines].join('\n');
};
