/** A core on a library of its own, and a window's view of one workshop in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Core } from '#main/core/core.ts';
import { createCore } from '#main/core/create.ts';
import { resourcesDir } from '#main/core/paths.ts';
import type { Ports } from '#main/core/ports.ts';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff, isEmpty, reversed } from '#shared/commands/diff.ts';
import type { HistoryEntry } from '#shared/contract/types.ts';
import type { MethodArgs } from '#shared/contract/methods.ts';
import { workshopOf } from '#shared/domain/workshop.ts';
import { clock } from './clock.ts';
import { counter } from './commands.ts';

export { clock };

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'phaseboard-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Ports of a test: a clock and ids of its own, and no log. */
export function testPorts(dataDir: string, ports: Partial<Ports> = {}): Ports {
  return {
    host: 'test',
    version: '0.0.0',
    released: null,
    dataDir,
    resourcesDir: resourcesDir(),
    now: clock(),
    zone: 'Europe/Budapest',
    newId: counter(`id${Math.random().toString(36).slice(2)}-`),
    log: { info: () => undefined, error: () => undefined },
    ...ports,
  };
}

/** A core with a clock and ids of its own; closed when the test is over. */
export function testCore(dataDir: string = temporaryFolder(), ports: Partial<Ports> = {}): Core {
  const core = createCore(testPorts(dataDir, ports));
  onTestFinished(async () => void (await core.close()));
  return core;
}

export type CommitArgs = MethodArgs<'workshop.commit'>;

/** A new workshop of the library. */
export async function newWorkshop(core: Core, title = 'Workshop'): Promise<string> {
  return (await core.call('workshop.create', { title, client: 'Client', locale: 'en' })).id;
}

let edits = 0;

/** Opens a workshop as a window does: shows each edit, then sends it. */
export async function openSession(core: Core, workshopId: string) {
  const opened = await core.call('workshop.open', { workshopId });
  let { revision, cursor } = opened;
  let workshop = workshopOf(opened.records);
  let history: readonly HistoryEntry[] = opened.history;
  const newId = counter(`${workshopId}-${opened.revision}-`);

  /** What would be sent for a step; `over` says what is to be wrong about it. */
  function request(kind: CommitArgs['kind'], entry: Pick<HistoryEntry, 'label' | 'diff'>): CommitArgs {
    return structuredClone({
      workshopId,
      editId: `edit${(edits += 1)}`,
      revision,
      kind,
      label: { ...entry.label, subjects: [...entry.label.subjects] },
      diff: entry.diff,
    }) as unknown as CommitArgs;
  }

  async function send(args: CommitArgs) {
    const committed = await core.call('workshop.commit', args);
    workshop = applyDiff(workshop, args.diff as unknown as HistoryEntry['diff']);
    ({ revision, cursor } = committed);
    return committed;
  }

  return {
    get workshop() {
      return workshop;
    },
    get position() {
      return { revision, cursor };
    },
    get history() {
      return history;
    },
    request,
    send,
    plan: (command: Command) => request('do', apply(workshop, command, { newId })),
    async do(command: Command) {
      const { diff, label } = apply(workshop, command, { newId });
      if (isEmpty(diff)) return null;
      const args = request('do', { diff, label });
      const { at } = await send(args);
      history = [...history.filter((step) => step.seq < cursor), { seq: cursor, at, diff, label }];
      return args;
    },
    async undo() {
      const step = history.find((entry) => entry.seq === cursor);
      return step ? send(request('undo', { ...step, diff: reversed(step.diff) })) : null;
    },
    async redo() {
      const step = history.find((entry) => entry.seq === cursor + 1);
      return step ? send(request('redo', step)) : null;
    },
  };
}
