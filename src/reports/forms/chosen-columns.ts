import type { RawSignIn } from '../model.ts';

/** Columns that an administrator can point at in a file with other names. */
export const choosable = [
  'account',
  'clientApp',
  'time',
  'errorCode',
  'status',
  'app',
  'authProtocol',
  'userAgent',
  'requestId',
] as const satisfies readonly (keyof RawSignIn)[];

/** A column that can be pointed at. */
export type Choosable = (typeof choosable)[number];

/** The administrator's word on which column (by place) is which. */
export type ChosenColumns = Partial<Record<Choosable, number>>;

/** Whether a set of chosen columns is enough to read a file. */
export const isEnough = (chosen: ChosenColumns): boolean =>
  chosen.account !== undefined && (chosen.clientApp ?? chosen.authProtocol) !== undefined;
