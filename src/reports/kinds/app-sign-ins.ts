import { textOf, type Entry } from '../forms/entry.ts';
import { isFound } from '../forms/header.ts';
import type { UnfitKind } from '../forms/kind.ts';
import { isObject } from '../json/records.ts';

const columns = { principalId: ['serviceprincipalid'] };

/** Whether a record's category says that an application signed in as itself. */
export const isAboutApps = (entry: Entry): boolean =>
  /serviceprincipal|managedidentity/i.test(textOf(entry.member('category')));

/** Sign-ins of applications as themselves: neither a user nor a client app. */
export const appSignIns = {
  tells: 'nothing',
  isTable: (header) => isFound(header.places(columns).principalId),
  isRecord: (entry) =>
    isObject(entry.member('properties')) ? isAboutApps(entry) : entry.has('serviceprincipalid'),
  leavesOut: 'app-rows',
} satisfies UnfitKind;
