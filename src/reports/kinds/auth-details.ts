import { signInColumns } from '../forms/columns.ts';
import { isFound } from '../forms/header.ts';
import type { UnfitKind } from '../forms/kind.ts';

const columns = {
  requestId: signInColumns.requestId,
  method: ['authenticationmethod', 'authenticationmethoddetail'],
};

/** Details that belong to a sign-in log and say nothing without it. */
export const authDetails = {
  tells: 'nothing',
  isTable: (header) => {
    const { requestId, method } = header.places(columns);
    return isFound(requestId, method);
  },
} satisfies UnfitKind;
