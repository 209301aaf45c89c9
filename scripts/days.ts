/**
 * `npm run test:days`: the tests on other days and in other places than this computer's. Unit tests at every moment in
 * every place; the end-to-end specs in which a day can be seen once at each moment, which brings up each place. All
 * end-to-end specs at all moments would take hours, and most of them show no day.
 */
import { ensureBuilt } from './lib/build.ts';
import { DATED_ARGS } from './lib/dated-specs.ts';
import { canShift, HOW_TO_INSTALL } from './lib/faketime.ts';
import { momentsFrom, shiftsFrom, ZONES } from './lib/moments.ts';
import type { Shift } from './lib/moments.ts';
import { endToEndTests, unitTests } from './lib/suites.ts';
import { endWith, sum } from './lib/tally.ts';
import type { Tally } from './lib/tally.ts';

if (!(await canShift(false))) {
  console.error(HOW_TO_INSTALL);
  process.exit(1);
}

const now = new Date();
const units = momentsFrom(now).flatMap((moment) => ZONES.map((zone) => ({ ...moment, zone })));
const tallies: Tally[] = [];

await ensureBuilt();
for (const shift of units) tallies.push(await at(shift, 'unit tests', unitTests));
for (const shift of shiftsFrom(now)) {
  tallies.push(await at(shift, 'end-to-end tests', endToEndTests, DATED_ARGS));
}
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
