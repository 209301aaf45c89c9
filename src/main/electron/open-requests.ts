/** Files that are opened from outside (double click, second start), kept until the page can take them. */
export interface OpenRequests {
  /** Asks for files to be opened, by absolute path. */
  add(paths: readonly string[]): void;
  /** From now on files go to `take`, those that were kept first. */
  passTo(take: (path: string) => void): void;
}

export function openRequests(first: readonly string[]): OpenRequests {
  const kept = [...first];
  let taker: ((path: string) => void) | null = null;
  return {
    add(paths) {
      if (taker) paths.forEach(taker);
      else kept.push(...paths);
    },
    passTo(take) {
      taker = take;
      kept.splice(0).forEach(take);
    },
  };
}
