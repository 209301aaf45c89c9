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
  close(): Promise<Closed>;
}

export interface Closed {
  /** False where the backup at the end could not be made; everything is saved all the same. */
  readonly backedUp: boolean;
}

/** Files that a person chose in this run; windows know them by id only and never see paths. */
export interface FileDesk extends SourceDesk {
  /** Registers an existing file to be read. Throws `file.notFound`, `file.notReadable`. */
  incoming(path: string): Promise<FileRef>;
  /** Registers a path to be written to. */
  outgoing(path: string): FileRef;
  /** Registers an existing folder, which is never read or written as a file. Throws `folder.notFound`. */
  folder(path: string): FileRef;
  /** A file that was registered to be written to was written, and can be read from now on. */
  written(id: Id): void;
  /** Path of a registered file, to read or to write; throws `file.expired`, also for a folder. */
  pathOf(id: Id): string;
}

/** The files that may be read; the path of one to write to is given to who says that it writes. */
export interface SourceDesk {
  /** Path of a file to read; throws `file.expired`, also for one that is yet to be written. */
  sourceOf(id: Id): string;
  /** Path of a folder that was chosen; throws `file.expired`, also for a file. */
  folderOf(id: Id): string;
}
