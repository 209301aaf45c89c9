/** The test suites, run with their tallies. */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.ts';
import { environmentOf, shifted } from './faketime.ts';
import { machine } from './machine.ts';
import { commandFile, inRoot } from './paths.ts';
import type { Shift } from './moments.ts';
import { run } from './run.ts';
import { ensureSecondReaders } from './second-readers.ts';
import { seedVariable } from './seed.ts';
import { readTally, tallyVariable, type Tally } from './tally.ts';

/** A suite that did not come to its end counts as one failure. */
const didNotRun: Tally = { passed: 0, failed: ['a whole suite, which did not come to its end'], skipped: [] };

/** When and where a suite is to run, if not here and now. */
export interface Circumstances {
  readonly shift?: Shift;
  /** Whether the computer's clock is shifted as well, and not only the one that tests are given. */
  readonly shiftsComputer?: boolean;
}

/** Everything but the end-to-end tests. Says which seed the random examples come from. */
export async function unitTests(
  args: readonly string[] = [],
  circumstances: Circumstances = {},
): Promise<Tally> {
  await ensureSecondReaders();
  const seed = process.env[seedVariable] || String(randomInt(2 ** 31 - 1));
  console.log(`Random examples come from seed ${seed}; ${seedVariable}=${seed} has them again.`);
  const reporters = ['--reporter=default', `--reporter=${inRoot('scripts/lib/vitest-tally.ts')}`];
  return suite(
    commandFile('vitest'),
    ['run', ...reporters, ...args],
    { [seedVariable]: seed },
    circumstances,
  );
}

/** The end-to-end tests, in every host that this machine can run. */
export async function endToEndTests(
  args: readonly string[] = [],
  circumstances: Circumstances = {},
): Promise<Tally> {
  const browser = await findBrowser(machine);
  if ('missing' in browser) {
    console.error(browser.missing);
    return didNotRun;
  }
  const command = commandFile('@playwright/test', 'playwright');
  return suite(command, ['test', ...args], { CHROME: browser.path }, circumstances);
}

async function suite(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { shift, shiftsComputer = false }: Circumstances,
): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'phaseboard-tally-'));
  try {
    const tallyFile = path.join(folder, 'tally.json');
    const here = { program: process.execPath, args: [file, ...args] };
    const command = shift && shiftsComputer ? shifted(shift, new Date(), here.program, here.args) : here;
    const { code } = await run(command.program, command.args, {
      show: true,
      // Tests start hundreds of programs from the sources: what Node made of those is kept from one to the next.
      env: {
        NODE_COMPILE_CACHE: inRoot('node_modules/.cache/node'),
        ...env,
        ...(shift && environmentOf(shift)),
        [tallyVariable]: tallyFile,
      },
    });
    const tally = readTally(tallyFile);
    if (tally === undefined) return didNotRun;
    // No test at all, or a runner that failed for a reason of its own.
    const ran = tally.passed + tally.failed.length + tally.skipped.length > 0;
    if (code === 0) return ran ? tally : didNotRun;
    return tally.failed.length > 0
      ? tally
      : { ...tally, failed: [`a test runner, which ended with ${code}`] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
