/** Moments and places at which everything has to hold, given to whatever shows a date. */

export interface Moment {
  readonly name: string;
  /** The instant, as ISO text. */
  readonly at: string;
}

/** The day on which tests work unless they say otherwise. */
export const MOMENT = '2026-11-24T09:30:00.000Z';
export const ZONES = ['America/Los_Angeles', 'Pacific/Apia', 'Europe/Budapest'] as const;

/** Late in the evening in the west, tomorrow already in the east, the extra day, the hour that is not there. */
export const MOMENTS: readonly Moment[] = [
  { name: 'tomorrow', at: '2026-12-01T07:30:00.000Z' },
  { name: 'in three months', at: '2027-02-28T22:59:30.000Z' },
  { name: 'in five years', at: '2031-11-30T12:00:00.000Z' },
  { name: 'on 29 February', at: '2028-02-29T10:00:00.000Z' },
  { name: 'in the night of the clock change', at: '2027-03-28T00:58:00.000Z' },
];
