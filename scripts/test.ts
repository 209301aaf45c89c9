/**
 * `npm test`: builds, runs every test there is, and sums up in the last line. With `--shifted` the specs that show dates
 * run once more, on another day.
 */
import { ensureBuilt } from './lib/build.ts';
import { datedSpecs } from './lib/dated-specs.ts';
import { endToEndTests, unitTests } from './lib/suites.ts';
import { endWith, sum } from './lib/tally.ts';

await ensureBuilt();
const tallies = [await unitTests(), await endToEndTests()];
if (process.argv.includes('--shifted')) tallies.push(await datedSpecs());
endWith(sum(tallies));
