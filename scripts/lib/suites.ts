/** The test suites, run with their tallies. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.ts';
import { machine } from './machine.ts';
import { commandFile, inRoot } from './paths.ts';
import { runNode } from './run.ts';
import { readTally, tallyVariable, type Tally } from './tally.ts';

/** A suite that did not come to its end counts as one failure. */
const didNotRun: Tally = { passed: 0, failed: ['a whole suite, which did not come to its end'], skipped: [] };

/** Everything but the end-to-end tests. */
export function unitTests(args: readonly string[] = []): Promise<Tally> {
  const reporters = ['--reporter=default', `--reporter=${inRoot('scripts/lib/vitest-tally.ts')}`];
  return suite(commandFile('vitest'), ['run', ...reporters, ...args], {});
}

/** The end-to-end tests, in every host that this machine can run. */
export async function endToEndTests(args: readonly string[] = []): Promise<Tally> {
  const browser = await findBrowser(machine);
  if ('missing' in browser) {
    console.error(browser.missing);
    return didNotRun;
  }
  return suite(commandFile('@playwright/test', 'playwright'), ['test', ...args], { CHROME: browser.path });
}

async function suite(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'phaseboard-tally-'));
  try {
    const tallyFile = path.join(folder, 'tally.json');
    const { code } = await runNode(file, args, { show: true, env: { ...env, [tallyVariable]: tallyFile } });
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
