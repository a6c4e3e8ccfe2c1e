/** Licences that any package may have, with what they ask for. */
export const allowedLicences: Readonly<Record<string, string>> = {
  MIT: 'Keep the notice.',
  'MIT-0': 'Nothing.',
  ISC: 'Keep the notice.',
  '0BSD': 'Nothing.',
  'BSD-2-Clause': 'Keep the notice.',
  'BSD-3-Clause': 'Keep the notice; do not advertise with the names of the authors.',
  'Apache-2.0': 'Keep the notice, name changes; comes with a grant of patents.',
  'BlueOak-1.0.0': 'Keep the notice.',
  'CC0-1.0': 'Nothing.',
  'Python-2.0': 'Keep the notice.',
  'PSF-2.0': 'Keep the notice.',
  'CC-BY-4.0': 'Name the source; data, no code.',
};

/** Packages whose licence is not on that list, and why they may be used nevertheless. */
export interface LicenceException {
  /** Name of the package; a star at the end stands for the rest of a name. */
  readonly name: string;
  /** What its package file says, so that a change of licence is noticed. */
  readonly licence: string;
  readonly why: string;
}

const unchanged = 'A tool of the build, used unchanged; nothing of it is in the site.';
const onlyTests = 'Runs in the tests only, unchanged; nothing of it is in the site.';

/** Every exception; one that no package needs any more is to be removed. */
export const licenceExceptions: readonly LicenceException[] = [
  { name: '@axe-core/playwright', licence: 'MPL-2.0', why: onlyTests },
  { name: 'axe-core', licence: 'MPL-2.0', why: onlyTests },
  { name: 'lightningcss*', licence: 'MPL-2.0', why: unchanged },
  { name: '@img/sharp-libvips-*', licence: 'LGPL-3.0-or-later', why: unchanged },
  { name: '@img/sharp-win32-*', licence: 'Apache-2.0 AND LGPL-3.0-or-later', why: unchanged },
  {
    name: '@img/sharp-wasm32',
    licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    why: unchanged,
  },
  {
    name: 'dictionary-en-gb',
    licence: '(MIT AND BSD)',
    why: 'Its word lists ask to keep their notices, as BSD does.',
  },
  { name: 'boundary', licence: 'unknown', why: 'Its LICENSE.BSD is BSD-2-Clause.' },
  { name: 'structured-source', licence: 'unknown', why: 'Its LICENSE.BSD is BSD-2-Clause.' },
  { name: 'format', licence: 'unknown', why: 'Its Readme.md says MIT.' },
];
