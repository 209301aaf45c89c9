/** One deal is one row, also where a report writes a row for each of its products. */

/** What a row says of a deal, as far as rows of the same deal are told by it. */
interface Line {
  /** Empty where the list has no ids. */
  readonly id: string;
  readonly amount: number;
}

/**
 * Rows of one id as one: an amount that each of them says again is the deal's, amounts that differ are those of its
 * products and are added up. Rows without an id stay as they are.
 */
export function joined<L extends Line>(lines: readonly L[]): L[] {
  const byId = new Map<string, L[]>();
  for (const line of lines) {
    if (line.id === '') continue;
    const same = byId.get(line.id);
    if (same) same.push(line);
    else byId.set(line.id, [line]);
  }
  const done = new Set<string>();
  return lines.flatMap((line) => {
    const same = byId.get(line.id);
    if (!same || same.length === 1) return [line];
    if (done.has(line.id)) return [];
    done.add(line.id);
    const repeats = same.every(({ amount }) => amount === line.amount);
    const amount = repeats ? line.amount : same.reduce((sum, each) => sum + each.amount, 0);
    return [{ ...line, amount: Math.round(amount * 100) / 100 }];
  });
}
