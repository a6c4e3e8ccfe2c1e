import type { Organisation } from './schemas/organisation.ts';
import { isList, settingNames, settings, type Condition, type Setting } from './schemas/state.ts';

/**
 * What an organisation has said about itself, by setting, as conditions ask for it: of a list every
 * value, those that are not in it with `no-`. A setting that is missing is not known.
 */
export type State = Readonly<Partial<Record<Setting, readonly string[]>>>;

/** The state that stands in an organisation's settings. */
export const stateOf = (organisation: Partial<Pick<Organisation, Setting>>): State =>
  Object.fromEntries(
    settingNames.flatMap((setting) => {
      const said: string | readonly string[] | undefined = organisation[setting];
      if (said === undefined) return [];
      const values = typeof said === 'string' ? [said] : said;
      const all: readonly string[] = isList(setting) ? settings[setting] : values;
      return [[setting, all.map((value) => (values.includes(value) ? value : `no-${value}`))]];
    }),
  );

const holds = (state: State, condition: Condition, unknown: boolean): boolean =>
  settingNames.every((setting) => {
    const wanted = condition[setting];
    const said = state[setting];
    if (wanted === undefined) return true;
    return said === undefined ? unknown : wanted.some((value) => said.includes(value));
  });

/** Whether nothing that the organisation has said speaks against a condition. */
export const mayBe = (state: State, condition: Condition = {}): boolean =>
  holds(state, condition, true);

/** Whether the organisation has said that a condition holds. */
export const isSaid = (state: State, condition: Condition): boolean =>
  holds(state, condition, false);
