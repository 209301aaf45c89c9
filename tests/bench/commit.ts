/**
 * Time to save one drag among 1,000 people, next to the disk's floor and to a rewrite of one JSON file; and what waiting
 * for the disk at each of them costs (synchronous FULL beside NORMAL, in the library alone).
 */
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
import { createLibrary } from '#main/core/database/library.ts';
import type { Library } from '#main/core/database/library.ts';
import { openLibrary } from '#main/core/database/open.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { generateOrganization } from '#main/core/demos/generate.ts';
import { record } from '#shared/commands/recorded.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { Workshop } from '#shared/domain/records.ts';
import { currentScenario, recordsOf, teamsOf, workshopOf } from '#shared/domain/workshop.ts';
import { printTable, rounds, timed } from './measure.ts';

const PEOPLE = 1_000;
const TEAMS = 12;
const ROUNDS = 101;
const SAMPLE = { people: PEOPLE, teams: TEAMS, seed: 7, locale: 'en' } as const;

type Commit = Parameters<Library['commit']>[0];

const folder = mkdtempSync(path.join(process.env['BENCH_DIR'] ?? tmpdir(), 'phaseboard-commit-'));
const ports = defaultPorts('cli', folder);
const core = createCore(ports);
try {
  await measure();
} finally {
  await core.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Drags one person after another through a workshop of its own; `commit` saves. Answers the time of saving each. */
function dragging(start: Workshop, workshopId: string, commit: (request: Commit) => unknown) {
  let workshop = start;
  let revision = 0;
  const scenarioId = currentScenario(workshop).id;
  const teams = teamsOf(workshop, scenarioId);
  const people = Object.keys(workshop.person);
  return async (round: number): Promise<number> => {
    const { diff, label, recorded } = record(
      workshop,
      {
        type: 'person.place',
        scenarioId,
        personIds: [people[(round * 37) % people.length] ?? ''],
        to: { teamId: teams[round % teams.length]?.id ?? null, lane: FUNCTIONS[round % FUNCTIONS.length]! },
        before: null,
      },
      ports.newId,
    );
    const request = {
      workshopId,
      editId: ports.newId(),
      revision,
      kind: 'do',
      label,
      diff,
      command: recorded,
    } as const;
    const time = await timed(async () => void (await commit(request)));
    revision += 1;
    workshop = applyDiff(workshop, diff);
    return time;
  };
}

/** A library without the rest of the program, that waits for the disk at each commit or at checkpoints only. */
function alone(synchronous: 'FULL' | 'NORMAL') {
  const file = path.join(folder, `${synchronous}.phaseboard-db`);
  const db = openLibrary(file);
  db.pragma(`synchronous = ${synchronous}`);
  const library = createLibrary(db, file, ports.now);
  library.insert('w', generateOrganization(SAMPLE));
  return { drag: dragging(library.load('w'), 'w', library.commit), close: library.close };
}

async function measure(): Promise<void> {
  const { id } = await core.call('workshop.createSample', SAMPLE);
  const workshop = workshopOf((await core.call('workshop.open', { workshopId: id })).records);
  const appended = openSync(path.join(folder, 'appended'), 'a');
  const block = Buffer.alloc(4096, 1);
  const json = JSON.stringify(recordsOf(workshop));
  const walBytes = (): number => statSync(path.join(folder, 'library.phaseboard-db-wal')).size;
  const walBefore = walBytes();
  let walAfterTen = 0;

  const whole = dragging(workshop, id, (request) => core.call('workshop.commit', request as never));
  const drag = async (round: number): Promise<number> => {
    const time = await whole(round);
    if (round === 9) walAfterTen = walBytes();
    return time;
  };
  const [full, normal] = [alone('FULL'), alone('NORMAL')];

  const times = await rounds(ROUNDS, {
    'one drag': drag,
    'library alone, FULL': full.drag,
    'library alone, NORMAL': normal.drag,
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
  full.close();
  normal.close();
  console.log(
    `${PEOPLE} people, ${TEAMS} teams, ${Math.round(json.length / 1024)} KB as JSON, ${ROUNDS} rounds; ` +
      `${((walAfterTen - walBefore) / 10 / 1024).toFixed(1)} KB of log for a drag`,
  );
  printTable(times);
}
