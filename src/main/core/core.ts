/** What a host gets from `createCore`. */
import type { CoreEvent, FileRef } from '#shared/contract/types.ts';
import type { Call } from '#shared/contract/methods.ts';
import type { Reply } from '#shared/contract/bridge.ts';
import type { Id } from '#shared/domain/fields.ts';

export type { Reply };

export interface Core {
  /** Calls a method from inside the process; rejects with a `PhaseboardError`. */
  readonly call: Call;
  /** Calls a method named by a window or a client; checks name and arguments. Never rejects. */
  dispatch(name: unknown, args: unknown): Promise<Reply>;
  /** Listens to what the core tells; the answer ends the listening. */
  on(listener: (event: CoreEvent) => void): () => void;
  readonly files: FileDesk;
  /** SQLite's own check of the library file: an empty list says that it is sound. */
  integrity(): string[];
  /** Refuses new calls, finishes those in flight, closes the library. May be called twice. */
  close(): Promise<void>;
}

/** Files that a person chose in this run; windows know them by id only and never see paths. */
export interface FileDesk {
  /** Registers an existing file to be read. Throws `file.notFound`, `file.notReadable`. */
  incoming(path: string): Promise<FileRef>;
  /** Registers a path to be written to. */
  outgoing(path: string): FileRef;
  /** Path of a registered file; throws `file.expired`. */
  pathOf(id: Id): string;
}
