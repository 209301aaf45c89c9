/** One run of the specs that show dates, on a day that the commit chooses. */
import { canShift, HOW_TO_INSTALL } from './faketime.ts';
import { shiftOf } from './moments.ts';
import { run } from './run.ts';
import { endToEndTests } from './suites.ts';
import type { Tally } from './tally.ts';

/** End-to-end specs in which a date or a moment can be seen. */
export const DATED_SPECS = ['days', 'scenarios', 'start', 'data', 'safety', 'report'] as const;

/** Playwright's arguments for them, in the browser. */
export const DATED_ARGS = ['--project=browser', ...DATED_SPECS.map((name) => `e2e/${name}.spec.ts`)] as const;

/**
 * Runs them at the moment that the hash of the checked out commit chooses, in the browser. Without faketime the clock
 * that the tests are given is shifted and the computer's is not, which is said.
 */
export async function datedSpecs(): Promise<Tally> {
  const { code, output } = await run('git', ['rev-parse', 'HEAD']);
  const shift = shiftOf(code === 0 ? output.trim() : '0', new Date());
  const shiftsComputer = await canShift(true);
  if (!shiftsComputer) console.log(`${HOW_TO_INSTALL} Only the tests' own clock is shifted.`);
  const place = `${shift.name}, in ${shift.zone}`;
  console.log(`Specs that show dates: ${place} (${shift.at})`);
  const tally = await endToEndTests(DATED_ARGS, { shift, shiftsComputer });
  return { ...tally, failed: tally.failed.map((entry) => `${place}: ${entry}`) };
}
