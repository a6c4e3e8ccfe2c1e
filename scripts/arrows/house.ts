import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import {
  cruise,
  type ICruiseResult,
  type IFlattenedRuleSet,
  type IModule,
} from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import { copyAsCode, original } from './copy-as-code.ts';

/** A rule that something breaks. */
export interface Broken {
  readonly rule: string;
  /** The arrow, or the circle, as files with arrows between them. */
  readonly arrow: string;
  readonly remedy: string;
}

/** The files of the project with what each imports, as copies (`copyAsCode`), and what is wrong. */
export interface House {
  readonly modules: readonly IModule[];
  readonly broken: readonly Broken[];
}

const files = [
  'src/**/*.{ts,tsx,astro,css,json}',
  '{scripts,bench,e2e,deploy}/**/*.{ts,tsx,mjs}',
  '*.config.{ts,js,mjs}',
];

type Rules = NonNullable<IFlattenedRuleSet['forbidden']>;

const run = async (
  folder: string,
  from: string[],
  forbidden: Rules,
  types: boolean,
): Promise<ICruiseResult> => {
  const { output } = await cruise(from, {
    ...config.options,
    baseDir: folder,
    tsPreCompilationDeps: types && 'specify',
    moduleSystems: ['es6'],
    validate: true,
    ruleSet: { forbidden },
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
};

const brokenIn = ({ summary }: ICruiseResult, rules: Rules): Broken[] =>
  summary.violations.map(({ rule, from, to, cycle, via }) => {
    const steps = [from, ...(cycle ?? via ?? [{ name: to }]).map(({ name }) => name)];
    const way = steps.map(original).filter((step, index, all) => step !== all[index - 1]);
    const { comment = '' } = rules.find(({ name }) => name === rule.name) ?? {};
    return { rule: rule.name, arrow: way.join(' → '), remedy: comment };
  });

/** Reads who imports whom in a project, and holds it against `.dependency-cruiser.mjs`. */
export const readHouse = async (root: string): Promise<House> => {
  const folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  try {
    copyAsCode(root, files, folder);
    const place = folder.split(sep).join('/');
    const all = await run(place, ['.'], config.forbidden, true);
    const browser = all.modules
      .map(({ source }) => source)
      .filter((source) => new RegExp(config.browserCode).test(source));
    const running = await run(place, browser, config.runtime, false);
    return {
      modules: all.modules,
      broken: [...brokenIn(all, config.forbidden), ...brokenIn(running, config.runtime)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
