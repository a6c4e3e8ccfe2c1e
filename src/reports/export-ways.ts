import type { ExportHelp } from './forms/kind.ts';
import { kinds, knownKinds, type KnownKind } from './kinds/table.ts';

/** A kind that the page helps to export; only these have words for it. */
export type ExportedKind = {
  [Id in KnownKind]: (typeof kinds)[Id] extends { exportHelp: ExportHelp } ? Id : never;
}[KnownKind];

/** An export that the reader understands. */
export interface ExportWay extends ExportHelp {
  kind: ExportedKind;
}

const isExported = (kind: KnownKind): kind is ExportedKind => 'exportHelp' in kinds[kind];

/** The exports that the page explains, the most useful first. */
export const exportWays: readonly ExportWay[] = knownKinds
  .filter(isExported)
  .map((kind) => ({ kind, ...kinds[kind].exportHelp }))
  .sort((a, b) => a.place - b.place);
