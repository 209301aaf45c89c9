/**
 * What this window remembers by itself, over a reload and as long as it lives: another window on the same library has its
 * own. The library keeps what the desk had last, for the next start.
 */

const PREFIX = 'phaseboard.window.';

/** The browser's memory of one window; absent outside of a page, and where a browser forbids it. */
function storage(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}

/** What was remembered under a name; null where nothing was. */
export function remembered<T>(name: string): T | null {
  try {
    return JSON.parse(storage()?.getItem(PREFIX + name) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** Remembers a value; what the browser has no room for is not remembered. */
export function remember(name: string, value: unknown): void {
  try {
    storage()?.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A window that forgets takes what the library keeps.
  }
}
