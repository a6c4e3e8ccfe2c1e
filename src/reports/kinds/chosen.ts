import type { ReadableKind } from '../forms/kind.ts';

/** A table with other names, whose columns the administrator points at: no header is of this kind. */
export const chosen = { tells: 'sign-ins' } satisfies ReadableKind;
