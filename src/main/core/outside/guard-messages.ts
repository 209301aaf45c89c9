/** What a process that reads files from outside says to the one that started it. */
export type GuardMessage =
  /** Something that the thread inside said. */
  | { readonly type: 'said'; readonly message: unknown }
  /** Milliseconds of the processor that all of it has taken by now. */
  | { readonly type: 'worked'; readonly milliseconds: number }
  /** The file takes more memory than it may. */
  | { readonly type: 'full' }
  /** The thread inside ended by a fault of its own. */
  | { readonly type: 'broke'; readonly cause: string };

/** Threads that read files from outside. */
export type ReadingThread = 'outside' | 'import';
