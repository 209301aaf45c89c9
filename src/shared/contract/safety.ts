/** What crosses between renderer and core about history, snapshots, backups and forgetting. */
import type { Id } from '../domain/fields.ts';
import type { AnyRecord } from '../domain/records.ts';

/** A state of a workshop that was given a name. */
export interface SnapshotLine {
  readonly id: Id;
  readonly name: string;
  /** Moment that it was made, ISO. */
  readonly at: string;
  /** Position in the history at that moment. */
  readonly seq: number;
  readonly people: number;
}

/** A workshop at another time than now. */
export interface StateAt {
  readonly records: readonly AnyRecord[];
}

/** What a `.phaseboard` file holds, in a few words. */
export interface InspectedFile {
  readonly name: string;
  readonly title: string;
  readonly client: string;
  readonly people: number;
  /** Moment of its last edit, ISO; null where it has none. */
  readonly editedAt: string | null;
  readonly snapshots: number;
  /** The same engagement in the library, newest edit first. */
  readonly existing: readonly { readonly id: Id; readonly title: string; readonly editedAt: string }[];
}
