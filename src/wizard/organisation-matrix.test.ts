import { expect, it } from 'vitest';
import { requireContent } from '../content-model/load.ts';
import { settingNames, settings, type Setting } from '../content-model/schemas/state.ts';
import { isSaid, stateOf } from '../content-model/state.ts';
import { graphFor } from './graph-for.ts';
import { allPaths } from './paths.ts';

const content = requireContent(process.cwd());
const { graph, statements } = content;

/** Ends of the paths by the answers that lead there. */
const table = (said: object): Map<string, string> =>
  new Map(
    allPaths(graphFor(stateOf(said), graph)).map(({ answers, outcome }) => [
      answers.map((pair) => pair.join('=')).join(' › '),
      outcome,
    ]),
  );

const whole = table({});

/** The settings one by one; of a list one value alone. */
const cases = settingNames.flatMap((setting) =>
  settings[setting].map((value) => ({ setting, value })),
);

const saidOf = (setting: Setting, value: string): object => ({
  [setting]: setting === 'outlook' || setting === 'phoneApps' ? [value] : value,
});

it.each(cases)('with $setting $value: the questions and the pages', async ({ setting, value }) => {
  const said = saidOf(setting, value);
  const state = stateOf(said);
  const after = table(said);
  const moved = [...after].filter(([way, page]) => whole.has(way) && whole.get(way) !== page);
  const notes = statements.filter(({ when }) => isSaid(state, when));
  const lines = [
    `# ${setting}: ${value}`,
    '',
    ...[...whole].filter(([way]) => !after.has(way)).map(([way]) => `- ${way}`),
    ...[...after].filter(([way]) => !whole.has(way)).map(([way, page]) => `+ ${way} → ${page}`),
    ...moved.map(([way, page]) => `~ ${way} → ${page}, not ${whole.get(way)}`),
    '',
    ...notes.flatMap(({ says, pages, done }) => [
      ...Object.values(says).map((text) => `“${text}”`),
      ...pages.map((page) => `  on ${page}`),
      ...done.map((date) => `  done: ${date}`),
    ]),
    '',
  ];
  await expect(lines.join('\n')).toMatchFileSnapshot(`matrix/${setting}-${value}.txt`);
});
