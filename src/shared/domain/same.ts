/** Whether two values say the same: the one equality of records, whatever wrote them and in whatever order. */

/**
 * Deep equality of plain data. The order of an object's keys says nothing, and a key that holds `undefined` is a key
 * that is not there, as in JSON; the order of a list counts.
 */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a)) {
    const other = b as readonly unknown[];
    return a.length === other.length && a.every((item, index) => same(item, other[index]));
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  let [inLeft, inRight] = [0, 0];
  for (const key in left) {
    if (left[key] === undefined) continue;
    inLeft += 1;
    if (!same(left[key], right[key])) return false;
  }
  for (const key in right) if (right[key] !== undefined) inRight += 1;
  return inLeft === inRight;
}
