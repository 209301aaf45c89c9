/** Moments and places at which the tests have to pass. */

export interface Moment {
  readonly name: string;
  /** The instant, as ISO text. */
  readonly at: string;
}

/** A moment in a place, an IANA name. */
export interface Shift extends Moment {
  readonly zone: string;
}

export const ZONES = ['America/Los_Angeles', 'Pacific/Apia', 'Europe/Budapest'] as const;
const [LOS_ANGELES, APIA, BUDAPEST] = ZONES;

/**
 * Tomorrow, in three months, in five years, on the next 29 February and in the next night in which the clocks of Europe
 * go forward. The hours are those in which it is another day in the west, or in the far east, than in Greenwich.
 */
export function momentsFrom(now: Date): readonly Moment[] {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const at = (...parts: Parameters<typeof Date.UTC>) => new Date(Date.UTC(...parts)).toISOString();
  const next = (find: (year: number) => string) =>
    Array.from({ length: 9 }, (_, later) => find(year + later)).find(
      (found) => found !== '' && found > now.toISOString(),
    ) ?? '';
  return [
    { name: 'tomorrow', at: at(year, month, day + 1, 7, 30) },
    { name: 'in three months', at: at(year, month + 3, day, 12, 30) },
    { name: 'in five years', at: at(year + 5, month, day, 9, 30) },
    { name: 'on 29 February', at: next((of) => (isLeap(of) ? at(of, 1, 29, 12, 30) : '')) },
    { name: 'in the night of the clock change', at: next((of) => at(of, 2, lastSundayOfMarch(of), 0, 58)) },
  ];
}

/** Every moment once, so that every place comes up as well; the clocks change where they do. */
export function shiftsFrom(now: Date): readonly Shift[] {
  const places = [LOS_ANGELES, APIA, LOS_ANGELES, APIA, BUDAPEST];
  return momentsFrom(now).map((moment, index) => ({ ...moment, zone: places[index] ?? BUDAPEST }));
}

/** The shift that a commit's hash chooses: it moves by itself, and can be had again. */
export function shiftOf(hash: string, now: Date): Shift {
  const shifts = shiftsFrom(now);
  return shifts[Number.parseInt(hash.slice(0, 8), 16) % shifts.length] ?? shifts[0]!;
}

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

function lastSundayOfMarch(year: number): number {
  return 31 - new Date(Date.UTC(year, 2, 31)).getUTCDay();
}
