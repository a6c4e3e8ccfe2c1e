import { signInColumns, totalColumns } from '../forms/columns.ts';
import { isFound } from '../forms/header.ts';
import type { UnfitKind } from '../forms/kind.ts';

const columns = {
  sender: totalColumns.sender,
  clientApp: signInColumns.clientApp,
  recipient: ['recipientstatus', 'recipientaddress'],
  messageId: ['messageid', 'networkmessageid'],
};

/** A message trace: what was delivered, not how a sender signed in. */
export const messageTrace = {
  tells: 'nothing',
  isTable: (header) => {
    const { sender, clientApp, recipient, messageId } = header.places(columns);
    return isFound(recipient) || (isFound(sender, messageId) && !isFound(clientApp));
  },
} satisfies UnfitKind;
