import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forkedChild, startChildrenWith } from '#main/core/processes/child.ts';
import type { Child } from '#main/core/processes/child.ts';
import { renderInProcess } from '#main/core/pdf/report-export.ts';
import { createPreviewDesk } from '#main/core/pdf/preview-desk.ts';
import { resourcesDir } from '#main/core/paths.ts';
import { inputFor } from '#tests/main/core/pdf/support.ts';
import { org } from '#tests/support/org.ts';

const input = inputFor(org`Closing: Ken, Eva | Inbound: Lea`);
let started: Child[] = [];
const isRunning = (pid: number | undefined) => {
  try {
    return process.kill(pid ?? 0, 0);
  } catch {
    return false;
  }
};
const only = () => {
  expect(started).toHaveLength(1);
  return started[0]?.pid ?? 0;
};

beforeEach(() => {
  started = [];
  startChildrenWith((file, args) => {
    const child = forkedChild(file, args);
    started.push(child);
    return child;
  });
});
afterEach(() => startChildrenWith(forkedChild));

describe('A report that is made by a process of its own', () => {
  it('comes whole, tells how far it is, and leaves no process behind', async () => {
    const told: number[] = [];
    const { bytes, pages } = await renderInProcess(input, { onProgress: (done) => told.push(done) });
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
    expect(pages).toBeGreaterThan(1);
    expect(told.length).toBeGreaterThan(1);
    await vi.waitFor(() => expect(isRunning(only())).toBe(false));
  });

  it('ends its process at once when it is cancelled', async () => {
    const control = new AbortController();
    const made = renderInProcess(input, { signal: control.signal });
    const pid = only();
    control.abort();
    await expect(made).rejects.toMatchObject({ code: 'job.cancelled' });
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false));
  });

  it('fails in words when its process is gone, and nothing else does', async () => {
    const made = renderInProcess(input, {});
    process.kill(only(), 'SIGKILL');
    await expect(made).rejects.toMatchObject({ code: 'report.failed' });
    startChildrenWith(forkedChild);
    expect((await renderInProcess(input, {})).pages).toBeGreaterThan(1);
  });
});

describe('Previews', () => {
  it('share one process, get another one when it is gone, and end it with the desk', async () => {
    const desk = createPreviewDesk(resourcesDir());
    const ask = () => desk.preview(input, 1, 1, new AbortController().signal);
    expect((await ask()).pages).toHaveLength(1);
    await ask();
    process.kill(only(), 'SIGKILL');
    await vi.waitFor(() => expect(isRunning(only())).toBe(false));
    expect((await ask()).pages).toHaveLength(1);
    expect(started).toHaveLength(2);
    desk.close();
    await vi.waitFor(() => expect(isRunning(started[1]?.pid)).toBe(false));
  });
});
