import type { Choosable } from './columns.ts';

/** The administrator's word on which column (by place) is which. */
export type ChosenColumns = Partial<Record<Choosable, number>>;

/** Whether a set of chosen columns is enough to read a file. */
export const isEnough = (chosen: ChosenColumns): boolean =>
  chosen.account !== undefined && (chosen.clientApp ?? chosen.authProtocol) !== undefined;
