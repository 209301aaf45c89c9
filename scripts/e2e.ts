/** `npm run e2e`: the end-to-end tests alone; arguments go to Playwright. */
import { ensureBuilt } from './lib/build.ts';
import { endToEndTests } from './lib/suites.ts';
import { endWith } from './lib/tally.ts';

await ensureBuilt();
endWith(await endToEndTests(process.argv.slice(2)));
