/** Dates as people type and paste them. */

/**
 * The ISO date of a text such as `2026-02-18`, `2026.02.18.`, `18.02.2026`, `18/02/2026` or `2026. 2. 18.`; null where it
 * is none, or where it could be two (03/04/2026 is read day first only where the month could not be meant).
 */
export function parseTypedDate(text: string): string | null {
  const parts = text
    .trim()
    .replace(/\.$/u, '')
    .split(/[-./\s]+/u);
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  if ((parts[0] ?? '').length === 4) return isoOf(a, b, c);
  if ((parts[2] ?? '').length !== 4) return null;
  // With points the day comes first everywhere; with strokes only where the other order makes no sense.
  if (text.includes('.') || a > 12) return isoOf(c, b, a);
  if (b > 12) return isoOf(c, a, b);
  return a === b ? isoOf(c, a, b) : null;
}

function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return real ? date.toISOString().slice(0, 10) : null;
}
