/** Where the program takes the time from. */

/** Moment, in ISO form, at which the program is to believe that it was started; for tests and demonstrations. */
const GIVEN = 'PHASEBOARD_NOW';

/** The computer's clock, or one that goes on from the moment that was given. Throws where that is none. */
export function hostClock(env: NodeJS.ProcessEnv = process.env): () => Date {
  const given = env[GIVEN];
  if (!given) return () => new Date();
  const start = Date.parse(given);
  if (Number.isNaN(start)) throw new Error(`${GIVEN} is no moment: ${given}`);
  const begun = performance.now();
  return () => new Date(start + (performance.now() - begun));
}

/** The time zone in which this program's days begin and end, an IANA name. */
export const hostZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
