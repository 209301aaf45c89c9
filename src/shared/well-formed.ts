/** Text that came from a file system: names may hold halves of characters, which no encoding can write. */

/** The same text with every lone half of a character replaced by the sign for one that cannot be shown. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** A path as plain ASCII that any message can carry, halves of characters included; `decodedPath` reads it. */
export const encodedPath = (path: string): string => encodeURIComponent(JSON.stringify(path));

/** Reads what `encodedPath` wrote; null where it did not. */
export function decodedPath(text: string): string | null {
  try {
    const path: unknown = JSON.parse(decodeURIComponent(text));
    return typeof path === 'string' ? path : null;
  } catch {
    return null;
  }
}
