/** Moments and places, given to whatever shows a date; the computer's are never asked for. */
import { momentsFrom, shiftsFrom } from '../../scripts/lib/moments.ts';

export { ZONES } from '../../scripts/lib/moments.ts';

/** The moment at which tests take place unless they, or `npm run test:days`, say otherwise. */
const MOMENT = '2026-11-24T09:30:00.000Z';

export const MOMENTS = momentsFrom(new Date(MOMENT));
/** Every moment once, each in a place. */
export const SHIFTS = shiftsFrom(new Date(MOMENT));

/** The day and place that a test's programs and pages believe in. */
export interface GivenDay {
  /** An IANA name. */
  readonly zone: string;
  /** The moment that it is by now: the given one, and what has passed since the test began. */
  now(): Date;
}

/** A day that begins now. Without a moment or zone those of this run, which `npm run test:days` sets. */
export function givenDay(at = momentOfRun(), zone = zoneOfRun()): GivenDay {
  const [start, begun] = [Date.parse(at), performance.now()];
  return { zone, now: () => new Date(start + (performance.now() - begun)) };
}

/** What a program is told so that it believes in that day. */
export const environmentOf = ({ zone, now }: GivenDay): Record<string, string> => ({
  TZ: zone,
  PHASEBOARD_NOW: now().toISOString(),
});

const momentOfRun = (): string => process.env['PHASEBOARD_TEST_MOMENT'] || MOMENT;
const zoneOfRun = (): string => process.env['PHASEBOARD_TEST_ZONE'] || 'Europe/Budapest';
