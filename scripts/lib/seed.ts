/** The seed of the random examples (fast-check), given to the tests and named in every failure. */

/** Variable that gives the seed to a run of the tests. */
export const seedVariable = 'PHASEBOARD_SEED';

/** The seed and the path to the example that a failure's message names; empty where it is about no random example. */
export function seedIn(message: string): string {
  const [, seed] = /\bseed: (-?\d+)/u.exec(message) ?? [];
  const [, path] = /\bpath: "([^"]*)"/u.exec(message) ?? [];
  if (seed === undefined) return '';
  return path === undefined ? `seed ${seed}` : `seed ${seed}, path ${path}`;
}
