/**
 * `npm run test:days`: the tests on other days and in other places than this computer's, within an hour. All unit tests
 * at every moment once, which brings up each place; those that reckon with days themselves at every moment in every other
 * place too (the rest start programs, whose days come from there). The end-to-end specs in which a day can be seen once at
 * each moment: all of them would take hours, and most show no day.
 */
import { ensureBuilt } from './lib/build.ts';
import { DATED_ARGS } from './lib/dated-specs.ts';
import { canShift, HOW_TO_INSTALL } from './lib/faketime.ts';
import { shiftsFrom, ZONES } from './lib/moments.ts';
import type { Shift } from './lib/moments.ts';
import { endToEndTests, unitTests } from './lib/suites.ts';
import { endWith, sum } from './lib/tally.ts';
import type { Tally } from './lib/tally.ts';

/** Where days are reckoned with; the other unit tests use what these test. */
const RECKONING = ['tests/shared', 'tests/renderer', 'tests/main/core/demos', 'tests/main/core/files'];

if (!(await canShift(false))) {
  console.error(HOW_TO_INSTALL);
  process.exit(1);
}

const now = new Date();
const shifts = shiftsFrom(now);
const others = shifts.flatMap((shift) =>
  ZONES.filter((zone) => zone !== shift.zone).map((zone) => ({ ...shift, zone })),
);
const tallies: Tally[] = [];

await ensureBuilt();
for (const shift of shifts) tallies.push(await at(shift, 'unit tests', unitTests));
for (const shift of others)
  tallies.push(await at(shift, 'tests that reckon with days', unitTests, RECKONING));
for (const shift of shifts) tallies.push(await at(shift, 'end-to-end tests', endToEndTests, DATED_ARGS));
endWith(sum(tallies));

/** Runs a suite at a shift; whatever it did not pass says where that was. */
async function at(
  shift: Shift,
  what: string,
  suite: typeof unitTests,
  args: readonly string[] = [],
): Promise<Tally> {
  const place = `${shift.name}, in ${shift.zone}`;
  console.log(`\n${what}: ${place} (${shift.at})`);
  const tally = await suite(args, { shift, shiftsComputer: true });
  return { ...tally, failed: tally.failed.map((entry) => `${place}: ${entry}`) };
}
