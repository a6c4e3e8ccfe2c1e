import { basename, dirname } from 'node:path/posix';
import type { IModule } from 'dependency-cruiser';
import { original } from './copy-as-code.ts';
import type { Broken } from './house.ts';

const kebabCase = (name: string): string =>
  name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

/** The sheet that stands beside a part, as the copy of the project names it. */
const sheetBeside = (part: string): string =>
  `${dirname(part)}/${kebabCase(basename(part).replace(/\..*/, ''))}.css.ts`;

const isPart = (path: string): boolean =>
  /^src\/(?:components|layouts)\/.*(?:\.astro\.ts|\.tsx)$/.test(path);
const isScript = (path: string): boolean => path.endsWith('.client.ts');

/** Names sheets that stand beside no part of their name; that of a variant begins with it. */
export const lostSheets = (modules: readonly IModule[]): Broken[] => {
  const beside = new Set(
    modules
      .filter(({ source }) => !source.endsWith('.css.ts') && !isScript(source))
      .map(({ source }) => sheetBeside(source)),
  );
  return modules
    .filter(({ source }) => /^src\/(?:components|layouts)\/.*\.css\.ts$/.test(source))
    .filter(({ source }) => {
      const words = source.replace(/\.css\.ts$/, '').split('-');
      return !words.some((_, index) => beside.has(`${words.slice(0, index + 1).join('-')}.css.ts`));
    })
    .map(({ source }) => ({
      rule: 'a sheet stands beside its part',
      arrow: original(source),
      remedy:
        'Name it after the part beside it, in kebab-case, or move what no single part owns to src/styles.',
    }));
};

/**
 * Names pages that show a part without its sheet, and pages that load the sheet of a part that only
 * others show. What every page loads, and parts that only scripts show, are beyond this.
 */
export const wrongSheets = (modules: readonly IModule[]): Broken[] => {
  const known = new Map(modules.map((module) => [module.source, module]));
  const sheets = [...known.keys()].filter((path) => path.endsWith('.css.ts'));
  /** What the server reaches from a file, itself included. */
  const reached = (from: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(from) || isScript(from)) return seen;
    seen.add(from);
    for (const { resolved, typeOnly, dynamic } of known.get(from)?.dependencies ?? []) {
      if (!typeOnly && !dynamic) reached(resolved, seen);
    }
    return seen;
  };
  const shared = new Set(
    sheets.filter((path) => path.startsWith('src/layouts/')).flatMap((path) => [...reached(path)]),
  );
  const pages = [...known.keys()]
    .filter((path) => /^src\/pages\/.*\.astro\.ts$/.test(path))
    .map((page) => {
      const all = reached(page);
      const wanted = new Set([...all].filter(isPart).map(sheetBeside));
      return { page, loaded: sheets.filter((sheet) => all.has(sheet)), wanted };
    });
  const shown = new Set(pages.flatMap(({ wanted }) => [...wanted]));
  return pages.flatMap(({ page, loaded, wanted }) => [
    ...sheets
      .filter((sheet) => wanted.has(sheet) && !loaded.includes(sheet))
      .map((sheet) => ({
        rule: 'a page has the sheets of its parts',
        arrow: `${original(page)} → ${original(sheet)}`,
        remedy: 'The page shows the part without its sheet: add it to the list of the page.',
      })),
    ...loaded
      .filter((sheet) => shown.has(sheet) && !wanted.has(sheet) && !shared.has(sheet))
      .map((sheet) => ({
        rule: 'a page has no sheets of other parts',
        arrow: `${original(page)} → ${original(sheet)}`,
        remedy: 'The page does not show the part: take its sheet out of the list of the page.',
      })),
  ]);
};
