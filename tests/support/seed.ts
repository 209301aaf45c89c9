/** Gives the random examples of a test run their seed, so that a run can be had again. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { seedVariable } from '../../scripts/lib/seed.ts';

const given = Number(process.env[seedVariable] || Number.NaN);
if (Number.isInteger(given)) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: given });

// Forgetting clears what other programs left in the folder for passing files: each process of tests has one of its own.
if (!process.env['PHASEBOARD_TEST_TMP']) {
  process.env['PHASEBOARD_TEST_TMP'] = mkdtempSync(join(tmpdir(), 'phaseboard-tests-'));
  process.env['TMPDIR'] = process.env['PHASEBOARD_TEST_TMP'];
}
