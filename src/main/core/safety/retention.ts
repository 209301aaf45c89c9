/** Which backups stay: the last few of today, and the newest of each of the last days. */

export interface Dated {
  /** Moment, ISO, UTC. */
  readonly at: string;
}

export interface Policy {
  /** Backups of today that stay. */
  readonly keepToday: number;
  /** Days before today of which the newest backup stays. */
  readonly keepDays: number;
}

const dayOf = ({ at }: Dated): string => at.slice(0, 10);
const newestFirst = (a: Dated, b: Dated): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/**
 * The backups that may go. The newest of all always stays, and so does one that `holds` (by ids) a workshop which no
 * newer one that stays holds: it may be the last of it. A clock that was set back leaves backups of days to come: they
 * count as days like those before, but apart, so that they push nothing out.
 */
export function superfluous<B extends Dated>(
  backups: readonly B[],
  now: Date,
  policy: Policy,
  holds: (backup: B) => readonly string[] = () => [],
): B[] {
  const sorted = backups.toSorted(newestFirst);
  const today = now.toISOString().slice(0, 10);
  const kept = new Set<B>(sorted.filter((backup) => dayOf(backup) === today).slice(0, policy.keepToday));
  for (const isThat of [(day: string) => day < today, (day: string) => day > today]) {
    const days = new Map<string, B>();
    for (const backup of sorted) {
      if (isThat(dayOf(backup)) && !days.has(dayOf(backup))) days.set(dayOf(backup), backup);
    }
    for (const backup of [...days.values()].slice(0, policy.keepDays)) kept.add(backup);
  }
  if (sorted[0]) kept.add(sorted[0]);
  // Nothing is looked into where nothing would go.
  if (kept.size === sorted.length) return [];
  const held = new Set<string>();
  for (const backup of sorted) {
    const ids = holds(backup);
    if (ids.some((id) => !held.has(id))) kept.add(backup);
    if (kept.has(backup)) ids.forEach((id) => held.add(id));
  }
  return sorted.filter((backup) => !kept.has(backup));
}
