/** Importing from another engagement's file: its people, and nothing else of it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { peopleOfRecords } from '#main/core/files/roster/people-of-file.ts';
import { workshopOf } from '#shared/domain/workshop.ts';
import { matchPeople, planImport } from '#shared/commands/import-plan.ts';
import { temporaryFolder, testCore } from '#tests/support/core.ts';

/** Demo 1, and the preview of importing its file. */
async function previewOfDemo() {
  const core = testCore();
  const { id } = await core.call('workshop.createDemo', { phase: 1, locale: 'hu' });
  const { records } = await core.call('workshop.open', { workshopId: id });
  const path = join(temporaryFolder(), 'másik ügyfél.phaseboard');
  await core.call('workshop.export', { workshopId: id, target: core.files.outgoing(path).id });
  const file = await core.files.incoming(path);
  const preview = await core.call('import.preview', { file: file.id, options: {} });
  return { workshop: workshopOf(records), preview };
}

test('everybody who belongs to all scenarios comes, with their manager, and without a place', async () => {
  const { workshop, preview } = await previewOfDemo();
  const shared = Object.values(workshop.person).filter(({ scenarioId }) => scenarioId === null);
  expect(preview).toMatchObject({ source: 'phaseboard', rows: shared.length, problems: [], columns: [] });
  expect(preview.people.map(({ draft }) => draft.name).toSorted()).toEqual(
    shared.map(({ name }) => name).toSorted(),
  );
  for (const { draft, managerIndex, lane } of preview.people) {
    const person = shared.find(({ name }) => name === draft.name);
    const manager = managerIndex === null ? null : preview.people[managerIndex]?.draft.name;
    expect(manager).toBe(person?.managerId ? workshop.person[person.managerId]?.name : null);
    expect(lane).toBeNull();
  }
});

test('of a person planned for one scenario only nothing comes', async () => {
  const { workshop } = await previewOfDemo();
  const [first, second] = Object.values(workshop.person);
  const [scenario] = Object.values(workshop.scenario);
  if (!first || !second || !scenario) throw new Error('the demo has people and a scenario');
  const planned = { ...first, name: 'Planned only', scenarioId: scenario.id };
  const { people } = peopleOfRecords([scenario, planned, { ...second, managerId: planned.id }]);
  expect(people.map(({ draft, managerIndex }) => [draft.name, managerIndex])).toEqual([[second.name, null]]);
});

test('into the engagement that it came from, nothing is new, changed or gone', async () => {
  const { workshop, preview } = await previewOfDemo();
  const plan = planImport(workshop, preview.people, matchPeople(workshop, preview.people));
  expect({ added: plan.added, changed: plan.changed }).toEqual({ added: [], changed: [] });
});

test('a file that is damaged or is no engagement is refused with its reason', async () => {
  const core = testCore();
  const path = join(temporaryFolder(), 'not one.phaseboard');
  writeFileSync(path, 'Name,Title\nAda,SDR\n');
  const file = await core.files.incoming(path);
  await expect(core.call('import.preview', { file: file.id, options: {} })).rejects.toMatchObject({
    code: 'phaseboardFile.notOne',
    details: { name: 'not one.phaseboard' },
  });
});
