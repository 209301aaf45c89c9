/** `npm run e2e`: the end-to-end tests alone; arguments go to Playwright. */
import { ensureBuilt } from './lib/build.ts';
import { endToEndTests } from './lib/suites.ts';
import { skipLines, summaryLine } from './lib/tally.ts';

await ensureBuilt();
const tally = await endToEndTests(process.argv.slice(2));
for (const line of skipLines(tally)) console.log(line);
console.log(summaryLine(tally));
process.exitCode = tally.failed.length > 0 ? 1 : 0;
