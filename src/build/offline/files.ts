import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { createRoutes } from '../../routing/paths.ts';
import type { Header } from '../policy/headers.ts';
import { mediaType } from '../media-types.ts';
import { scriptOptions } from '../script-options.ts';
import type { PackedFile, PackIndex } from './pack.ts';

/**
 * Most bytes that a pack may hold before compression, which is what a phone can spare for one site,
 * and most files, since the browser keeps them one by one.
 */
export const packLimits = { bytes: 32 * 1024 * 1024, files: 10_000 };

/** Files that nobody opens without a network, and those that only the server can answer for. */
const leftOut =
  /^(?:api|offline|\.well-known|sbom)\/|^(?:robots\.txt|incident\.json|sitemap\.xml|service-worker\.js|staticwebapp\.config\.json|sbom\.cdx\.json)$|^[^/]+\/thanks\/|\.(?:br|gz)$/;

const { page, parse } = createRoutes('/');

/** The topic that a file belongs to: its pages, and their addresses for paper. */
const guideOf = (path: string): string | undefined => {
  const place = parse(`/${path.replace(/^qr\/([^/]+)\/(.+)\.svg$/, '$1/guides/$2/index.html')}`);
  const [room, topic = '', file] = place?.path.split('/') ?? [];
  return place && room === 'guides' && file !== undefined
    ? page(place.language, `guides/${topic}`)
    : undefined;
};

/** What was packed, for the build's log. */
export interface PackReport {
  readonly files: number;
  readonly bytes: number;
  /** What did not fit and works online only. */
  readonly left: Left;
}

/** What a pack has no room for. */
export interface Left {
  readonly guides: number;
  readonly search: boolean;
}

/** Every file below a folder as a path with slashes, in the order of their names. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((one, other) => (one < other ? -1 : 1));

/**
 * The files of the pack, in the order in which they get a place: what every page needs, then the
 * search as a whole, then the guides. Pages that look alike stand together, which compresses best.
 */
export const chooseFiles = (
  sizes: ReadonlyMap<string, number>,
  limits = packLimits,
): { chosen: string[]; left: Left } => {
  const paths = [...sizes.keys()].filter((path) => !leftOut.test(path) && mediaType(path));
  const isSearch = (path: string) => /^(?:pagefind|search)\//.test(path);
  const room = { ...limits };
  const take = (unit: readonly string[]): boolean => {
    const bytes = unit.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
    if (bytes > room.bytes || unit.length > room.files) return false;
    room.bytes -= bytes;
    room.files -= unit.length;
    return true;
  };
  const needed = paths.filter((path) => !isSearch(path) && guideOf(path) === undefined);
  if (!take(needed)) {
    throw new Error(
      'The pack has no room for what every page needs: set "offline: false" in organisation.yaml.',
    );
  }
  const search = paths.filter(isSearch);
  const hasSearch = take(search);
  const byGuide = Map.groupBy(paths, guideOf);
  byGuide.delete(undefined);
  const guides = [...byGuide.values()];
  const taken = guides.filter(take);
  return {
    chosen: [...needed, ...(hasSearch ? search : []), ...taken.flat()],
    left: { guides: guides.length - taken.length, search: !hasSearch },
  };
};

/** The bytes of a pack of these files of a built site. */
export const packFiles = (
  dist: string,
  paths: readonly string[],
  headers: readonly Header[],
): Uint8Array => {
  const bodies = paths.map((path) => readFileSync(join(dist, path)));
  const files = paths.map((path, index): PackedFile => [
    path,
    mediaType(path) ?? 'application/octet-stream',
    bodies[index]?.length ?? 0,
  ]);
  const index: PackIndex = { headers, files };
  return Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...bodies]);
};

const bundle = async (source: string, pack: object): Promise<string> => {
  const { outputFiles } = await build({
    ...scriptOptions,
    entryPoints: [join(import.meta.dirname, source)],
    define: { PACK: JSON.stringify(pack) },
  });
  return outputFiles[0]?.text ?? '';
};

const workerPath = (dist: string): string => join(dist, 'service-worker.js');

/** Writes the pack and the worker that keeps it into a built site. */
export const writeServiceWorker = async (
  dist: string,
  headers: readonly Header[],
): Promise<PackReport> => {
  rmSync(join(dist, 'offline'), { recursive: true, force: true });
  const sizes = new Map(filesBelow(dist).map((path) => [path, statSync(join(dist, path)).size]));
  const { chosen, left } = chooseFiles(sizes);
  const pack = packFiles(dist, chosen, headers);
  const digest = createHash('sha256').update(pack).digest();
  const file = `offline/${digest.toString('hex').slice(0, 12)}.pack`;
  mkdirSync(join(dist, 'offline'), { recursive: true });
  writeFileSync(join(dist, file), pack);
  const integrity = `sha256-${digest.toString('base64')}`;
  writeFileSync(workerPath(dist), await bundle('worker.ts', { file, integrity }));
  return { files: chosen.length, bytes: pack.length, left };
};

/** Writes the worker that removes what older versions of the site kept in browsers. */
export const writeFarewell = async (dist: string): Promise<void> => {
  rmSync(join(dist, 'offline'), { recursive: true, force: true });
  writeFileSync(workerPath(dist), await bundle('worker-off.ts', {}));
};
