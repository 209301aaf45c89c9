/** Several files in one, the same bytes for the same files. */
import { unzipSync, zipSync } from 'fflate';

/** Files by their names, which may hold folders. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Kinds that are packed already. */
const PACKED = /\.(?:png|jpe?g|pdf|pptx|xlsx|zip)$/iu;
/** The archive's own clock begins here, in whatever zone it is asked; a real time would make every archive another one. */
const noTime = () => new Date(1980, 0, 1);

/** What an office document holds first: readers that stream look for it there. */
const FIRST = '[Content_Types].xml';

/** A zip archive of these files, in the order of their names. */
export function zipOf(files: Files): Uint8Array {
  const before = (a: string, b: string) => (a === FIRST ? true : b === FIRST ? false : a < b);
  const sorted = Object.entries(files).sort(([a], [b]) => (before(a, b) ? -1 : 1));
  const entries = sorted.map(([name, bytes]) => [
    name,
    [bytes, { level: PACKED.test(name) ? 0 : 6, mtime: noTime() }] as const,
  ]);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}

/** The files of an archive that this program made. */
export function unzip(archive: Uint8Array): Files {
  return unzipSync(archive);
}
