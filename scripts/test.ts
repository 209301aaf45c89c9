/** `npm test`: builds, runs every test there is, and sums up in the last line. */
import { ensureBuilt } from './lib/build.ts';
import { endToEndTests, unitTests } from './lib/suites.ts';
import { endWith, sum } from './lib/tally.ts';

await ensureBuilt();
endWith(sum([await unitTests(), await endToEndTests()]));
