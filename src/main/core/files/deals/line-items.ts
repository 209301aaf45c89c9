/** One deal is one row, also where a report writes a row for each of its products. */

/** What a row says of a deal, as far as rows of the same deal are told by it. */
interface Line {
  /** Empty where the list has no ids. */
  readonly id: string;
  readonly owner: string;
  /** Day on which it was closed; null where the list does not say. */
  readonly closed: string | null;
  readonly amount: number;
}

/**
 * Rows of one id, owner and day as one: an amount that each of them says again is the deal's, amounts that differ are those of its
 * products and are added up. Rows without an id stay as they are, and so do those whose owner or day differs: what looks
 * like a deal's id is something else then.
 */
export function joined<L extends Line>(lines: readonly L[]): L[] {
  const keyOf = ({ id, owner, closed }: Line) => JSON.stringify([id, owner, closed]);
  const byKey = new Map<string, L[]>();
  for (const line of lines) {
    if (line.id === '') continue;
    const same = byKey.get(keyOf(line));
    if (same) same.push(line);
    else byKey.set(keyOf(line), [line]);
  }
  const done = new Set<string>();
  return lines.flatMap((line) => {
    const key = keyOf(line);
    const same = byKey.get(key);
    if (!same || same.length === 1) return [line];
    if (done.has(key)) return [];
    done.add(key);
    const repeats = same.every(({ amount }) => amount === line.amount);
    const amount = repeats ? line.amount : same.reduce((sum, each) => sum + each.amount, 0);
    return [{ ...line, amount: Math.round(amount * 100) / 100 }];
  });
}
