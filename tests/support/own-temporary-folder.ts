/** Forgetting clears what other programs left in the folder for passing files: each file of tests has one of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const before = process.env['TMPDIR'];
const own = mkdtempSync(join(tmpdir(), 'phaseboard-tests-'));
process.env['TMPDIR'] = own;
afterAll(() => {
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(own, { recursive: true, force: true });
});
