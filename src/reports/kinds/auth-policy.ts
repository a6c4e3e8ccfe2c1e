import { isFound } from '../forms/header.ts';
import type { UnfitKind } from '../forms/kind.ts';

const columns = { smtp: ['allowbasicauthsmtp'] };

/** Authentication policies: what is allowed, not what is used. */
export const authPolicy = {
  tells: 'nothing',
  isTable: (header) => isFound(header.places(columns).smtp),
} satisfies UnfitKind;
