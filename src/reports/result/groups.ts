import { protocolClass } from '../judge/protocols.ts';
import type { SignIn } from '../model.ts';

/** Groups of work, most urgent first. */
export const groups = [
  'smtp-password',
  'password-unnamed',
  'password',
  'certificate',
  'ews',
  'not-shown',
  'unknown',
  'oauth',
  'refused',
] as const;

/** A group of work. */
export type Group = (typeof groups)[number];

/** The groups of a sign-in that got through. */
export type GroupInUse = Exclude<Group, 'refused'>;

/** A group whose lines need work. */
export type GroupOfWork = Exclude<Group, 'oauth' | 'refused'>;

/** Whether the lines of a group need work. */
export const needsWork = (group: Group): group is GroupOfWork =>
  group !== 'oauth' && group !== 'refused';

/** The place of a group, 0 for the most urgent one. */
export const rankOf = (group: Group): number => groups.indexOf(group);

/** Which group a legacy or unknown sign-in belongs to once it got through. */
export const groupInUse = ({
  protocol,
  method,
}: Pick<SignIn, 'protocol' | 'method'>): GroupInUse => {
  if (method === 'password') {
    if (protocol === 'smtp') return 'smtp-password';
    return protocol === 'other' || protocol === 'unknown' ? 'password-unnamed' : 'password';
  }
  if (protocolClass(protocol) === 'unknown') return 'unknown';
  if (method === 'certificate' && protocol === 'activesync') return 'certificate';
  if (protocol === 'ews') return 'ews';
  return method === 'not-shown' ? 'not-shown' : 'oauth';
};
