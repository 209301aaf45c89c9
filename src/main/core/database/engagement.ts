/** An engagement as a value: what goes into a file and comes out of one. */
import type { SnapshotLine } from '#shared/contract/safety-types.ts';
import type { HistoryEntry } from '#shared/contract/types.ts';
import type { Id } from '#shared/domain/fields.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import type { UnknownRecord } from './workshops.ts';

/** A snapshot with its records. */
export interface Snapshot extends SnapshotLine {
  readonly records: readonly AnyRecord[];
}

/** Everything that a workshop is, as it goes into a file and comes out of one. */
export interface Engagement {
  readonly records: readonly AnyRecord[];
  readonly history: readonly HistoryEntry[];
  readonly cursor: number;
  readonly snapshots?: readonly Snapshot[];
  /** Records of types that only newer programs know. */
  readonly unknown?: readonly UnknownRecord[];
  /** The same for every copy of the engagement; absent in the oldest files. */
  readonly engagement?: Id;
}

/** When a workshop was made and last edited, ISO. */
export interface Moments {
  readonly createdAt: string;
  readonly editedAt: string;
}
