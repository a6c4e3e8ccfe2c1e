import type { AccountCount, GroupSize } from './accounts.ts';
import { groups, needsWork, type GroupOfWork } from './groups.ts';

/** A sentence of the result; `id` names its words, `accounts` the number in it. */
export interface SentencePart extends AccountCount {
  id: GroupOfWork | 'smtp-password-after' | 'ews-after' | 'nothing' | 'nothing-read';
}

/** A change by whose date some lines of work must be dealt with. */
export type Deadline = 'smtp' | 'certificate' | 'ews';

/** Days from which something has surely come, `YYYY-MM-DD`; the page has them from the timeline. */
export interface KeyDates {
  /** Basic authentication over SMTP AUTH is off by default. */
  smtpOff: string;
  /** EWS is over. */
  ewsOver: string;
  /** The last day before a change can come. */
  finishBy: Readonly<Record<Deadline, string>>;
}

/** The key dates and today, `YYYY-MM-DD`. */
export interface ReportDates extends KeyDates {
  today: string;
}

/**
 * The sentences that come first. What is not known is said, so "nothing found" appears only
 * where sign-ins were read and none of them needs work.
 */
export const listSentence = (
  { groups: sizes, signIns }: { groups: readonly GroupSize[]; signIns: number },
  { today, smtpOff, ewsOver }: ReportDates,
): SentencePart[] => {
  const idOf = (group: GroupOfWork): SentencePart['id'] => {
    if (group === 'smtp-password' && today >= smtpOff) return 'smtp-password-after';
    return group === 'ews' && today >= ewsOver ? 'ews-after' : group;
  };
  const parts = groups.filter(needsWork).flatMap((group): SentencePart[] => {
    const size = sizes.find((one) => one.group === group);
    if (!size || size.accounts === 0) return [];
    return [{ id: idOf(group), accounts: size.accounts, atLeast: size.atLeast }];
  });
  if (parts.length > 0) return parts;
  const nothing = sizes.length === 0 && signIns === 0 ? 'nothing-read' : 'nothing';
  return [{ id: nothing, accounts: 0, atLeast: false }];
};
