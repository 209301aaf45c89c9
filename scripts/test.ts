/** `npm test`: builds, runs every test there is, and sums up in the last line. */
import { ensureBuilt } from './lib/build.ts';
import { endToEndTests, unitTests } from './lib/suites.ts';
import { failLines, skipLines, sum, summaryLine } from './lib/tally.ts';

await ensureBuilt();
const total = sum([await unitTests(), await endToEndTests()]);
for (const line of skipLines(total)) console.log(line);
for (const line of failLines(total)) console.log(line);
console.log(summaryLine(total));
process.exitCode = total.failed.length > 0 ? 1 : 0;
