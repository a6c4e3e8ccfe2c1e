/** The part of `package.json` that names versions. */
export type Manifest = Readonly<Partial<Record<(typeof fields)[number], Versions>>>;

/** Versions by package; an override may stand below the package that it is for. */
interface Versions {
  readonly [name: string]: string | Versions;
}

const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const;

const exact = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

const loose = (versions: Versions): string[] =>
  Object.entries(versions).flatMap(([name, version]) => {
    if (typeof version !== 'string') return loose(version);
    return exact.test(version) ? [] : [`${name} ${version}`];
  });

/** Dependencies that could be another version tomorrow, as `name range`. */
export const loosePins = (manifest: Manifest): string[] =>
  fields.flatMap((field) => loose(manifest[field] ?? {}));
