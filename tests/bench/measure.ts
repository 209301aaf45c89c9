/** What the measurements share. Machines are noisy: only ratios of one run say anything. */

/** Middle value; of an even number of values the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Runs every kind of work once per round, one after another, so that a slow moment of the machine hits all, and every
 * other round the other way round, so that none always pays for what the one before it left in the caches;
 * answers the milliseconds of each, by name.
 */
export async function rounds<Name extends string>(
  count: number,
  works: Readonly<Record<Name, (round: number) => Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < count; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed())
      times[name].push(await works[name](round));
  }
  return times;
}

/** Prints the median of each kind, its spread, and how the first compares with the others. */
export function printTable<Name extends string>(times: Readonly<Record<Name, readonly number[]>>): void {
  const names = Object.keys(times) as Name[];
  const [ours] = names;
  if (ours === undefined) return;
  console.table(
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          'median ms': Number(median(times[name]).toPrecision(3)),
          'least ms': Number(Math.min(...times[name]).toPrecision(3)),
          'most ms': Number(Math.max(...times[name]).toPrecision(3)),
          [`${ours} is`]:
            name === ours ? '' : `${(median(times[ours]) / median(times[name])).toPrecision(3)} x`,
        },
      ]),
    ),
  );
}
