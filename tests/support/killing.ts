/** A program that is killed while it commits, again and again, and a look at what it left each time. */
import { setTimeout as after } from 'node:timers/promises';
import { createCore } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { brokenInvariant } from '#shared/commands/invariants.ts';
import { workshopOf } from '#shared/domain/workshop.ts';
import { launch } from './launch.ts';

const COMMITTER = 'tests/support/committer.ts';

/** What came of a series of kills. */
export interface Toll {
  readonly trials: number;
  /** Edits that the program had acknowledged before it was killed. */
  readonly acknowledged: number;
  /** Edits that came through without having been told: at most the one that was under way. */
  readonly untold: number;
  readonly lost: number;
  readonly doubled: number;
  /** Everything else that was not as it has to be, in words. */
  readonly faults: readonly string[];
}

/** Kills the committer at some moment of its work, looks what it left, and lets the next one go on from there. */
export async function killedAgainAndAgain(dataDir: string, rounds: number): Promise<Toll> {
  let [before, acknowledged, untold, lost, doubled] = [0, 0, 0, 0, 0];
  const faults: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const told = await toldBeforeKill(dataDir);
    const found = await whatIsThere(dataDir);
    const last = Math.max(before, ...told);
    lost += missing(found.edits, last);
    doubled += found.doubled;
    untold += Math.max(0, found.revision - last);
    faults.push(...found.faults);
    if (found.revision > last + 1) faults.push(`${found.revision - last} edits that nobody was told of`);
    acknowledged += last - before;
    before = found.revision;
  }
  return { trials: rounds, acknowledged, untold, lost, doubled, faults };
}

/** The numbers of the edits that one program acknowledged in its short life. */
async function toldBeforeKill(dataDir: string): Promise<number[]> {
  const child = launch(COMMITTER, [dataDir]);
  try {
    await child.said((line) => Number(line) > 0);
    await after(Math.random() * 120);
  } finally {
    child.kill('SIGKILL');
    await child.ended;
  }
  return child.lines.map(Number).filter(Number.isFinite);
}

/** How many of the edits 1 to `last` are not there whole. */
function missing(edits: ReadonlyMap<number, number>, last: number): number {
  return Array.from({ length: last }, (_, index) => index + 1).filter(
    (edit) => (edits.get(edit) ?? 0) < peopleOf(edit),
  ).length;
}

/** The committer's edits: every third brings sixty people. */
const peopleOf = (edit: number) => (edit % 3 === 0 ? 60 : 1);

/** Opens the library as the program does and counts the people of each edit: they carry its number in their names. */
async function whatIsThere(dataDir: string) {
  const core = createCore(defaultPorts('test', dataDir));
  try {
    const faults = [...core.integrity()];
    const [line] = await core.call('library.list', {});
    const workshopId = line?.id ?? '';
    const { records, revision, cursor } = await core.call('workshop.open', { workshopId });
    const workshop = workshopOf(records);
    const edits = new Map<number, number>();
    for (const { name } of Object.values(workshop.person)) {
      const edit = Number(name.split('.')[0]);
      edits.set(edit, (edits.get(edit) ?? 0) + 1);
    }
    const doubled = [...edits].filter(([edit, people]) => people > peopleOf(edit)).length;
    const half = [...edits].filter(([edit, people]) => people < peopleOf(edit)).length;
    if (half > 0) faults.push(`${half} edits half done`);
    if (edits.size !== revision) faults.push(`${edits.size} edits in revision ${revision}`);
    if (cursor !== revision) faults.push(`the cursor at ${cursor} of ${revision}`);
    const placed = Object.keys(workshop.placement).length;
    const people = Object.keys(workshop.person).length;
    if (placed !== people) faults.push(`${placed} places for ${people} people`);
    const broken = brokenInvariant(workshop);
    if (broken !== null) faults.push(`a broken rule: ${broken}`);
    const steps = await core.call('workshop.history', { workshopId, before: revision + 1, limit: 1000 });
    if (steps.at(-1)?.seq !== revision) faults.push(`history ends at ${steps.at(-1)?.seq} of ${revision}`);
    return { revision, edits, doubled, faults };
  } finally {
    await core.close();
  }
}
