import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderReport } from '#main/core/pdf/render-report.ts';
import { org } from '#tests/support/org.ts';
import { inputFor } from './support.ts';

const missing = spawnSync('qpdf', ['--version']).error ? 'qpdf is not installed' : '';
const crowd = org(`Closing: ${Array.from({ length: 200 }, (_, index) => `Seller ${index}`).join(', ')}`);

describe('The report’s file', () => {
  it('stays small: 200 people in under 200 KB', async () => {
    const { bytes } = await renderReport(inputFor(crowd));
    expect(bytes.length).toBeLessThan(200_000);
  });

  it.skipIf(missing)(`is sound to a stranger’s eyes${missing && ` (skipped: ${missing})`}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'phaseboard-qpdf-'));
    try {
      const path = join(folder, 'report.pdf');
      writeFileSync(path, (await renderReport(inputFor(crowd))).bytes);
      const { status, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
