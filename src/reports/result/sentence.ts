import type { Overview } from './report.ts';
import type { Group } from './work.ts';

/** A sentence of the result; `id` names its words, `accounts` the number in it. */
export interface SentencePart {
  id:
    | `${Exclude<Group, 'refused' | 'oauth'>}`
    | 'smtp-password-after'
    | 'ews-after'
    | 'nothing'
    | 'nothing-read';
  accounts: number;
}

/** The last day on which SMTP AUTH basic authentication is unchanged (Microsoft, 2026-01-27). */
const smtpUnchangedUntil = '2026-12-31';
/** EWS ends on the day after this one. */
const ewsUntil = '2027-03-31';

const urgent = [
  'smtp-password',
  'password-unnamed',
  'password',
  'certificate',
  'ews',
  'not-shown',
  'unknown',
] as const;

/**
 * The sentences that come first. What is not known is said, so "nothing found" appears only
 * where sign-ins were read and none of them needs work.
 */
export const listSentence = (
  { groups, signIns }: Pick<Overview, 'groups' | 'signIns'>,
  today: string,
): SentencePart[] => {
  const accountsIn = (group: Group): number =>
    groups.find((size) => size.group === group)?.accounts ?? 0;
  const parts = urgent
    .map((group): SentencePart => {
      const accounts = accountsIn(group);
      if (group === 'smtp-password' && today > smtpUnchangedUntil) {
        return { id: 'smtp-password-after', accounts };
      }
      if (group === 'ews' && today > ewsUntil) return { id: 'ews-after', accounts };
      return { id: group, accounts };
    })
    .filter(({ accounts }) => accounts > 0);
  if (parts.length > 0) return parts;
  if (groups.length === 0 && signIns === 0) return [{ id: 'nothing-read', accounts: 0 }];
  return [{ id: 'nothing', accounts: 0 }];
};
