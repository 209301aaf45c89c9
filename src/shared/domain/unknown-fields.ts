/** Fields that only newer versions know: carried along unread, so that nothing is lost on the way through an older one. */

type Fields = Readonly<Record<string, unknown>>;

/** Names that mean something to every object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What was checked, with the fields of its origin that the check did not know, in objects inside of it as well. The
 * same object where there are none.
 */
export function withUnknownFields(checked: unknown, origin: unknown): unknown {
  if (!isPlain(checked) || !isPlain(origin)) return checked;
  let carried: Record<string, unknown> | null = null;
  for (const key of Object.keys(origin)) {
    const value = origin[key];
    if (value === undefined || RESERVED.has(key)) continue;
    const known = Object.hasOwn(checked, key);
    const next = known ? withUnknownFields(checked[key], value) : value;
    if (known && next === checked[key]) continue;
    carried ??= { ...checked };
    carried[key] = next;
  }
  return carried ?? checked;
}
