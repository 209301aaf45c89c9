/** What the contract suite needs of a client, whichever way its calls take. */
import type { FileKind, HostEvent } from '#shared/contract/bridge.ts';
import type { Call } from '#shared/contract/methods.ts';
import type { FileRef } from '#shared/contract/types.ts';

export interface Client {
  readonly call: Call;
  /** A file that a person chose to be read. */
  chooses(path: string): Promise<FileRef>;
  /** A place that a person chose to write to. */
  choosesTarget(name: string, kind: FileKind): Promise<FileRef>;
  /** Bytes of a file that was written. */
  written(file: FileRef): Promise<Buffer>;
  /** Everything that the core has told so far. */
  heard(): Promise<readonly HostEvent[]>;
  close(): Promise<void>;
}

/** Connects a client to a core of its own, whose data is in `folder`. */
export type Connect = (folder: string) => Promise<Client>;
