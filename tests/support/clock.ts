/** A clock for tests, without anything else that only tests may load. */

/** A clock that goes on by one second with each look. */
export function clock(): () => Date {
  let seconds = 0;
  return () => new Date(Date.UTC(2026, 0, 1, 9, 0, (seconds += 1)));
}
