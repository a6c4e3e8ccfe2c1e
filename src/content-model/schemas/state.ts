import { z } from 'zod';
import { listOf, oneOf, strict } from './strict.ts';

/** What an organisation may say of itself where one thing holds, and what it may say. */
const choices = {
  /** Where the mailboxes are kept. */
  mailboxes: ['cloud', 'hybrid', 'own-server'],
  /** Sending by SMTP AUTH: for nobody, for single mailboxes, for all. */
  smtpAuth: ['off', 'some', 'on'],
  /** Exchange Web Services: blocked, for the apps of the allow list, for all. */
  ews: ['off', 'list', 'open'],
  /** Whether people can make app passwords. */
  appPasswords: ['off', 'on'],
  /** Whether everybody is asked for a second proof. */
  mfa: ['off', 'on'],
  /** What manages phones and tablets. */
  deviceManagement: ['intune', 'basic-mobility', 'other', 'none'],
} as const;

/** What an organisation may say of itself where several things hold at once. */
const lists = {
  /** Which Outlook people use on Windows. */
  outlook: ['classic', 'new'],
  /** Which apps may read mail on a phone. */
  phoneApps: ['outlook', 'iphone', 'android', 'other'],
} as const;

/** Every setting with its values. */
export const settings = { ...choices, ...lists };

/** Something that an organisation may say of itself. */
export type Setting = keyof typeof settings;

/** The names of all settings. */
export const settingNames = Object.keys(settings) as readonly Setting[];

/** Whether a setting holds a list. */
export const isList = (setting: Setting): setting is keyof typeof lists => setting in lists;

const list = <const Values extends readonly [string, ...string[]]>(name: string, values: Values) =>
  listOf(oneOf(values), `Write "${name}" as a list of: ${values.join(', ')}.`).min(1, {
    error: `Name at least one under "${name}", or leave it out where it is not known.`,
  });

/** The fields of the settings in organisation.yaml, all of them optional: nothing said, not known. */
export const stateFields = {
  mailboxes: oneOf(choices.mailboxes).optional(),
  smtpAuth: oneOf(choices.smtpAuth).optional(),
  ews: oneOf(choices.ews).optional(),
  appPasswords: oneOf(choices.appPasswords).optional(),
  mfa: oneOf(choices.mfa).optional(),
  deviceManagement: oneOf(choices.deviceManagement).optional(),
  outlook: list('outlook', lists.outlook).optional(),
  phoneApps: list('phoneApps', lists.phoneApps).optional(),
};

/**
 * What a condition may ask of a setting: its values and, for one that holds a list, `no-` before a
 * value that is not in it.
 */
export const valuesOf = (setting: Setting): readonly string[] => [
  ...settings[setting],
  ...(isList(setting) ? settings[setting].map((value) => `no-${value}`) : []),
];

/** What the organisation has said, by setting: one of the values holds. */
export type Condition = Readonly<Partial<Record<Setting, readonly string[]>>>;

/** A condition as authors write it: `{ mailboxes: [cloud, hybrid] }`. */
export const condition: z.ZodType<Condition> = strict(
  'a condition',
  Object.fromEntries(
    settingNames.map((setting) => {
      const values = valuesOf(setting);
      const remedy = `Write the values of "${setting}" as a list of: ${values.join(', ')}.`;
      const value = z.string().refine((text) => values.includes(text), remedy);
      return [setting, listOf(value, remedy).min(1, remedy).optional()];
    }),
  ),
);
