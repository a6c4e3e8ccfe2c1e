import type { Outcome } from '../model.ts';

/** Steps on the way to a sign-in, not failures: "keep me signed in" and "choose an account". */
const interruptCodes = new Set([50058, 50140]);

/** Codes that a wrong or guessed password leaves: no such user, locked or bad address, wrong. */
const guessCodes = new Set([50034, 50053, 50126]);

/** Whether a code is what somebody who guesses passwords gets. */
export const isGuess = (code: number): boolean => guessCodes.has(code);

/**
 * The Entra error code of a line: its own column, or `"errorCode"` inside a status written as
 * JSON. -1 where neither says one.
 */
export const errorCodeOf = (errorCode: string, status: string): number => {
  const own = /^\s*(\d{1,9})(?:\.0)?\s*$/.exec(errorCode)?.[1];
  if (own !== undefined) return Number(own);
  if (!status.startsWith('{')) return -1;
  const nested = /"errorCode"\s*:\s*"?(\d{1,9})/i.exec(status)?.[1];
  return nested === undefined ? -1 : Number(nested);
};

const statusOutcomes = new Map<string, Outcome>([
  ['success', 'success'],
  ['succeeded', 'success'],
  ['成功', 'success'],
  ['failure', 'failure'],
  ['failed', 'failure'],
  ['失敗', 'failure'],
  ['interrupted', 'interrupted'],
  ['中断', 'interrupted'],
  ['中断済み', 'interrupted'],
]);

/**
 * Success, failure or interruption. Where code and status disagree the sign-in did not succeed;
 * a status that is only a PowerShell type name says nothing.
 */
export const outcomeOf = (code: number, status: string): Outcome => {
  const said = status.length > 24 ? undefined : statusOutcomes.get(status.trim().toLowerCase());
  if (code < 0) return said ?? 'unknown';
  if (code === 0) return said ?? 'success';
  if (interruptCodes.has(code) || said === 'interrupted') return 'interrupted';
  return 'failure';
};
