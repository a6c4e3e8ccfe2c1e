import type { AccountCount, GroupSize } from './accounts.ts';
import type { Group } from './groups.ts';

/** A sentence of the result; `id` names its words, `accounts` the number in it. */
export interface SentencePart extends AccountCount {
  id:
    | `${Exclude<Group, 'refused' | 'oauth'>}`
    | 'smtp-password-after'
    | 'ews-after'
    | 'nothing'
    | 'nothing-read';
}

/** Days from which something has surely come, `YYYY-MM-DD`; the page has them from the timeline. */
export interface KeyDates {
  /** Basic authentication over SMTP AUTH is off by default. */
  smtpOff: string;
  /** EWS is over. */
  ewsOver: string;
}

/** The key dates and today, `YYYY-MM-DD`. */
export interface ReportDates extends KeyDates {
  today: string;
}

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
  { groups, signIns }: { groups: readonly GroupSize[]; signIns: number },
  { today, smtpOff, ewsOver }: ReportDates,
): SentencePart[] => {
  const idOf = (group: (typeof urgent)[number]): SentencePart['id'] => {
    if (group === 'smtp-password' && today >= smtpOff) return 'smtp-password-after';
    return group === 'ews' && today >= ewsOver ? 'ews-after' : group;
  };
  const parts = urgent.flatMap((group): SentencePart[] => {
    const size = groups.find((one) => one.group === group);
    if (!size || size.accounts === 0) return [];
    return [{ id: idOf(group), accounts: size.accounts, atLeast: size.atLeast }];
  });
  if (parts.length > 0) return parts;
  const nothing = groups.length === 0 && signIns === 0 ? 'nothing-read' : 'nothing';
  return [{ id: nothing, accounts: 0, atLeast: false }];
};
