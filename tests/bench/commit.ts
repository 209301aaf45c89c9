/** Time to save one drag among 1,000 people, next to the disk's floor and to a rewrite of one JSON file. */
import {
  closeSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createCore } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { apply } from '#shared/commands/apply.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import { currentScenario, recordsOf, teamsOf, workshopOf } from '#shared/domain/workshop.ts';
import { printTable, rounds, timed } from './measure.ts';

const PEOPLE = 1_000;
const TEAMS = 12;
const ROUNDS = 101;

const folder = mkdtempSync(path.join(process.env['BENCH_DIR'] ?? tmpdir(), 'phaseboard-commit-'));
const ports = defaultPorts('cli', folder);
const core = createCore(ports);
try {
  await measure();
} finally {
  await core.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const sample = { people: PEOPLE, teams: TEAMS, seed: 7, locale: 'en' } as const;
  const { id } = await core.call('workshop.createSample', sample);
  const opened = await core.call('workshop.open', { workshopId: id });
  let workshop = workshopOf(opened.records);
  let revision = opened.revision;
  const scenarioId = currentScenario(workshop).id;
  const teams = teamsOf(workshop, scenarioId);
  const people = Object.keys(workshop.person);

  const appended = openSync(path.join(folder, 'appended'), 'a');
  const block = Buffer.alloc(4096, 1);
  const json = JSON.stringify(recordsOf(workshop));
  const walBytes = (): number => statSync(path.join(folder, 'library.phaseboard-db-wal')).size;
  const walBefore = walBytes();
  let walAfterTen = 0;

  const drag = async (round: number): Promise<number> => {
    const { diff, label } = apply(
      workshop,
      {
        type: 'person.place',
        scenarioId,
        personIds: [people[(round * 37) % people.length] ?? ''],
        to: { teamId: teams[round % teams.length]?.id ?? null, lane: FUNCTIONS[round % FUNCTIONS.length]! },
        before: null,
      },
      { newId: ports.newId },
    );
    const request = { workshopId: id, editId: ports.newId(), revision, kind: 'do', label, diff } as const;
    const time = await timed(async () => {
      ({ revision } = await core.call('workshop.commit', request as never));
    });
    workshop = applyDiff(workshop, diff);
    if (round === 9) walAfterTen = walBytes();
    return time;
  };

  const times = await rounds(ROUNDS, {
    'one drag': drag,
    '4 KB append + fsync': () =>
      timed(() => {
        writeSync(appended, block);
        fsyncSync(appended);
      }),
    'JSON rewrite': () =>
      timed(() => {
        const next = openSync(path.join(folder, 'next.json'), 'w');
        writeSync(next, JSON.stringify(recordsOf(workshop)));
        fsyncSync(next);
        closeSync(next);
        renameSync(path.join(folder, 'next.json'), path.join(folder, 'whole.json'));
      }),
  });
  closeSync(appended);
  console.log(
    `${PEOPLE} people, ${TEAMS} teams, ${Math.round(json.length / 1024)} KB as JSON, ${ROUNDS} rounds; ` +
      `${((walAfterTen - walBefore) / 10 / 1024).toFixed(1)} KB of log for a drag`,
  );
  printTable(times);
}
