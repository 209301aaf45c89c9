/**
 * Commits one edit after another into a library and prints each one's number once it is acknowledged, until it is
 * killed: `node tests/support/committer.ts <data folder>`. Every third edit is a big one.
 */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { clock } from './clock.ts';
import { createLibrary } from '#main/core/database/library.ts';
import { openLibrary } from '#main/core/database/open.ts';
import { newWorkshopRecords } from '#main/core/new-workshop.ts';
import { apply } from '#shared/commands/apply.ts';
import { applyDiff } from '#shared/commands/diff.ts';
import { PhaseboardError } from '#shared/domain/errors.ts';
import { currentScenario } from '#shared/domain/workshop.ts';

const [dataDir = ''] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

try {
  commitForever();
} catch (error) {
  say(error instanceof PhaseboardError ? error.code : String(error));
  process.exitCode = 1;
}

function commitForever(): never {
  const file = join(dataDir, 'library.phaseboard-db');
  const newId = () => randomUUID();
  const library = createLibrary(openLibrary(file), file, clock());
  const workshopId = library.list()[0]?.id ?? newId();
  if (library.list().length === 0) {
    library.insert(
      workshopId,
      newWorkshopRecords({ title: 'Kept', client: 'Client', locale: 'en' }, newId, '2026-11-24'),
    );
  }
  let { revision } = library.row(workshopId);
  let workshop = library.load(workshopId);
  const scenarioId = currentScenario(workshop).id;
  say('open');
  for (;;) {
    const number = revision + 1;
    const people = Array.from({ length: number % 3 === 0 ? 60 : 1 }, (_, index) => ({
      draft: { name: `${number}.${index}` },
      managerIndex: null,
      lane: { lane: 'closing', teamId: null } as const,
    }));
    const { diff, label } = apply(workshop, { type: 'people.import', scenarioId, people }, { newId });
    ({ revision } = library.commit({
      workshopId,
      editId: `edit-${number}`,
      revision,
      kind: 'do',
      label,
      diff,
    }));
    workshop = applyDiff(workshop, diff);
    say(String(revision));
  }
}
