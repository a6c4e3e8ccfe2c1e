import { signInColumns } from '../forms/columns.ts';
import { isFound } from '../forms/header.ts';
import type { UnfitKind } from '../forms/kind.ts';

const columns = {
  clientApp: signInColumns.clientApp,
  imap: ['imapenabled', 'popenabled'],
  smtp: ['smtpclientauthenticationdisabled'],
};

/** Mailbox settings: what is allowed, not what is used. */
export const casMailbox = {
  tells: 'nothing',
  isTable: (header) => {
    const { clientApp, imap, smtp } = header.places(columns);
    return isFound(smtp) || (isFound(imap) && !isFound(clientApp));
  },
} satisfies UnfitKind;
