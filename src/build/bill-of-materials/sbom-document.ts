/** A package as `package-lock.json` (version 3) describes it. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  /** Checksum as in `sha512-…` with base64. */
  readonly integrity?: string;
  readonly name?: string;
  /** Only checks and measurements need it. */
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The part of `package-lock.json` that is used; the key of a package is its folder. */
export interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** A package in the bill of materials. */
export interface Component {
  readonly 'bom-ref': string;
  readonly type: 'library';
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { alg: string; content: string }[];
  readonly licenses?: readonly ({ license: { id: string } } | { expression: string })[];
}

/** A bill of materials in the form of CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). */
export interface Sbom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.5';
  readonly version: 1;
  readonly metadata: {
    readonly timestamp: string;
    readonly component: { 'bom-ref': string; type: 'application'; name: string; version: string };
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
}

const folder = 'node_modules/';

const nameOf = (path: string, locked: LockedPackage): string =>
  locked.name ?? path.slice(path.lastIndexOf(folder) + folder.length);

const refOf = (path: string, locked: LockedPackage): string =>
  `${nameOf(path, locked)}@${locked.version ?? '0.0.0'}`;

const hexOf = (base64: string): string =>
  Array.from(atob(base64), (sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('');

const hashes = (integrity: string | undefined) => {
  const [algorithm, base64] = integrity?.split(' ')[0]?.split(/-(.*)/) ?? [];
  if (!algorithm || !base64) return {};
  const alg = algorithm.toUpperCase().replace('SHA', 'SHA-');
  return { hashes: [{ alg, content: hexOf(base64) }] };
};

const licenses = (licence: string | undefined) => {
  if (!licence) return {};
  return {
    licenses: [/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
  };
};

const component = (path: string, locked: LockedPackage): Component => {
  const name = nameOf(path, locked);
  const version = locked.version ?? '0.0.0';
  return {
    'bom-ref': refOf(path, locked),
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...hashes(locked.integrity),
    ...licenses(locked.license),
  };
};

/** Where Node finds a package from a folder: the nearest one above. */
const resolve = (lock: Lock, from: string, name: string): string | undefined => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${folder}`)))) {
    const path = `${at === '' ? '' : `${at}/`}${folder}${name}`;
    if (lock.packages[path]) return path;
    if (at === '') return undefined;
  }
};

const dependsOn = (lock: Lock, path: string, locked: LockedPackage): string[] => {
  const { dependencies, devDependencies, optionalDependencies } = locked;
  const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const found = Object.keys(wanted).flatMap((name) => {
    const place = resolve(lock, path, name);
    const there = place === undefined ? undefined : lock.packages[place];
    return place !== undefined && there ? [refOf(place, there)] : [];
  });
  return [...new Set(found)].sort();
};

/** The part of a lock file that the site is built with, without what only checks or measures it. */
export const builtWith = (lock: Lock): Lock => ({
  ...lock,
  packages: Object.fromEntries(Object.entries(lock.packages).filter(([, { dev }]) => !dev)),
});

/** The bill of materials of a lock file; `day` (YYYY-MM-DD) is that of the build. */
export const sbomOf = (lock: Lock, day: string): Sbom => {
  const root = `${lock.name}@${lock.version}`;
  const all = Object.entries(lock.packages).filter(([path]) => path !== '');
  const byRef = new Map(all.map((entry) => [refOf(...entry), entry]));
  const refs = [...byRef.keys()].sort();
  const entryOf = (ref: string) => byRef.get(ref) ?? (['', {}] as const);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: `${day}T00:00:00Z`,
      component: { 'bom-ref': root, type: 'application', name: lock.name, version: lock.version },
    },
    components: refs.map((ref) => component(...entryOf(ref))),
    dependencies: [
      { ref: root, dependsOn: dependsOn(lock, '', lock.packages[''] ?? {}) },
      ...refs.map((ref) => ({ ref, dependsOn: dependsOn(lock, ...entryOf(ref)) })),
    ],
  };
};
