/**
 * The largest library that is promised: 2,000 workshops, one of them with 5,000 people, 100 teams and 100,000 steps of
 * history, and one with 50 scenarios; each next to the same work at everyday size, in the same run.
 */
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCore } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { apply } from '#shared/commands/apply.ts';
import type { Command } from '#shared/commands/command.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { currentScenario, workshopOf } from '#shared/domain/workshop.ts';
import { printTable, rounds, timed } from './measure.ts';

const WORKSHOPS = Number(process.env['WORKSHOPS'] ?? 2_000);
const STEPS = Number(process.env['STEPS'] ?? 100_000);
const SCENARIOS = Number(process.env['SCENARIOS'] ?? 50);
const LARGE = { people: 5_000, teams: 100, seed: 7, locale: 'en' } as const;
const USUAL = { people: 60, teams: 4, seed: 7, locale: 'en' } as const;
const FEW = 20;
const ROUNDS = 15;

const folder = mkdtempSync(path.join(process.env['BENCH_DIR'] ?? tmpdir(), 'phaseboard-limits-'));
const library = (name: string) => {
  const ports = defaultPorts('cli', path.join(folder, name));
  return { ports, core: createCore(ports) };
};
type Library = ReturnType<typeof library>;

/** A workshop that is open in a window: every edit is applied there and saved. */
async function session({ core, ports }: Library, workshopId: string) {
  const opened = await core.call('workshop.open', { workshopId });
  let workshop = workshopOf(opened.records);
  let { revision } = opened;
  const scenarioId = currentScenario(workshop).id;
  const people = Object.keys(workshop.person);
  const send = async (command: Command): Promise<number> => {
    const { diff, label } = apply(workshop, command, { newId: ports.newId });
    const request = { workshopId, editId: ports.newId(), revision, kind: 'do', label, diff } as const;
    const time = await timed(async () => {
      ({ revision } = await core.call('workshop.commit', request as never));
    });
    workshop = applyDiff(workshop, diff);
    return time;
  };
  return {
    send,
    edit: (round: number) => {
      const personId = people[(round * 37) % people.length] ?? '';
      return send({ type: 'person.edit', personId, patch: { quota: 100_000 + round } });
    },
    copy: (round: number) => send({ type: 'scenario.copy', copyOf: scenarioId, name: `Plan ${round}` }),
  };
}

async function fill({ core }: Library, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await core.call('workshop.create', {
      title: `Workshop ${index}`,
      client: `Client ${index}`,
      locale: 'en',
    });
  }
}

const many = library('many');
const few = library('few');
try {
  await fill(many, WORKSHOPS - 2);
  await fill(few, FEW - 1);
  const usual = await few.core.call('workshop.createSample', USUAL);
  const large = await many.core.call('workshop.createSample', LARGE);
  const planned = await many.core.call('workshop.createSample', LARGE);
  const history = await session(many, large.id);
  for (let step = 0; step < STEPS; step += 1) await history.edit(step);
  const plans = await session(many, planned.id);
  for (let plan = 1; plan < SCENARIOS; plan += 1) await plans.copy(plan);
  const everyday = await session(few, usual.id);
  for (let step = 0; step < 200; step += 1) await everyday.edit(step);
  await many.core.call('workshop.open', { workshopId: large.id });

  const appended = openSync(path.join(folder, 'appended'), 'a');
  const block = Buffer.alloc(4096, 1);
  const list = ({ core }: Library) => timed(() => core.call('library.list', {}));
  const open = ({ core }: Library, workshopId: string) =>
    timed(() => core.call('workshop.open', { workshopId }));
  const megabytes = statSync(path.join(folder, 'many', 'library.phaseboard-db')).size / 1024 / 1024;
  console.log(
    `${WORKSHOPS} workshops; ${LARGE.people} people, ${LARGE.teams} teams, ${STEPS} steps of history; ` +
      `${SCENARIOS} scenarios of ${LARGE.people} people; ${megabytes.toFixed(0)} MB`,
  );
  printTable(
    await rounds(ROUNDS, { [`list ${WORKSHOPS}`]: () => list(many), [`list ${FEW}`]: () => list(few) }),
  );
  printTable(
    await rounds(ROUNDS, {
      'open 100,000 steps': () => open(many, large.id),
      'open 50 scenarios': () => open(many, planned.id),
      'open everyday': () => open(few, usual.id),
    }),
  );
  printTable(
    await rounds(ROUNDS * 4, {
      'save, 100,000 steps': (round) => history.edit(round),
      'save, 50 scenarios': (round) => plans.edit(round),
      'save, everyday': (round) => everyday.edit(round),
      '4 KB append + fsync': () =>
        timed(() => {
          writeSync(appended, block);
          fsyncSync(appended);
        }),
    }),
  );
  closeSync(appended);
} finally {
  await many.core.close();
  await few.core.close();
  rmSync(folder, { recursive: true, force: true });
}
