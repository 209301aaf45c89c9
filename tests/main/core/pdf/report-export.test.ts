import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportReport } from '#main/core/pdf/report-export.ts';
import { renderReport } from '#main/core/pdf/render-report.ts';
import { writeProblem } from '#main/core/pdf/write-whole.ts';
import { org } from '#tests/support/org.ts';
import { inputFor } from './support.ts';

const input = inputFor(org`Closing: Ken, Eva | Inbound: Lea`);
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phaseboard-export-'));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

describe('Exporting the report', () => {
  it('writes the whole report, with progress, and nothing beside it', async () => {
    const target = join(folder, 'report.pdf');
    const steps: number[] = [];
    const { pages } = await exportReport(input, target, { onProgress: (done) => steps.push(done) });
    const report = await renderReport(input);
    expect(pages).toBe(report.pages);
    expect((await readFile(target)).equals(report.bytes)).toBe(true);
    expect(steps.length).toBeGreaterThan(2);
    expect(await readdir(folder)).toEqual(['report.pdf']);
  });

  it('leaves an older report as it was when it is cancelled', async () => {
    const target = join(folder, 'report.pdf');
    await writeFile(target, 'older');
    const controller = new AbortController();
    const exporting = exportReport(input, target, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(exporting).rejects.toMatchObject({ code: 'job.cancelled' });
    expect(await readFile(target, 'utf8')).toBe('older');
    expect(await readdir(folder)).toEqual(['report.pdf']);
  });

  it('is over at once when it was cancelled before it began', async () => {
    const exporting = exportReport(input, join(folder, 'report.pdf'), { signal: AbortSignal.abort() });
    await expect(exporting).rejects.toMatchObject({ code: 'job.cancelled' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says which file cannot be written, and leaves nothing', async () => {
    await mkdir(join(folder, 'report.pdf'));
    const exporting = exportReport(input, join(folder, 'report.pdf'));
    await expect(exporting).rejects.toMatchObject({
      code: 'file.notWritable',
      details: { name: 'report.pdf' },
    });
    expect(await readdir(folder)).toEqual(['report.pdf']);
    await expect(exportReport(input, join(folder, 'gone', 'report.pdf'))).rejects.toMatchObject({
      code: 'file.notWritable',
    });
  });

  it('says that the report failed when its typefaces are missing', async () => {
    const exporting = exportReport(input, join(folder, 'report.pdf'), { resourcesDir: folder });
    await expect(exporting).rejects.toMatchObject({ code: 'report.failed' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('Writing a file whole', () => {
  it.each([
    ['ENOSPC', 'disk.full'],
    ['EDQUOT', 'disk.full'],
    ['EACCES', 'file.notWritable'],
    ['EROFS', 'file.notWritable'],
  ])('calls the system’s %s %s', (system, code) => {
    expect(writeProblem(Object.assign(new Error(), { code: system }), 'report.pdf').code).toBe(code);
  });
});
