/** A library with one workshop of many people: the four functions in six market teams, 24 lanes. */
import { createCore } from '#main/core/create.ts';
import { defaultPorts } from '#main/core/default-ports.ts';
import { EMPTY_DIFF } from '#shared/commands/diff.ts';
import { FUNCTIONS } from '#shared/domain/functions.ts';
import type { AnyRecord } from '#shared/domain/records.ts';
import { currentScenario, parseRecord, workshopOf } from '#shared/domain/workshop.ts';

const TEAMS = 6;
const LAST = ['Nagy', 'Kovács', 'Tóth', 'Szabó', 'Horváth', 'Varga', 'Kiss', 'Molnár', 'Győri', 'Fűzfa'];
const FIRST = ['Ágnes', 'Béla', 'Csilla', 'Dénes', 'Etelka', 'Győző', 'Ödön', 'Őze', 'Ünige', 'Zsófia'];

const nameOf = (index: number): string => `${LAST[index % 10]} ${FIRST[(index * 7 + (index >> 3)) % 10]}`;

/** Puts `people` into the library of a folder, `p0` in the first lane, and leaves the workshop as the one to reopen. */
export async function fillLibrary(dataDir: string, people: number): Promise<void> {
  const core = createCore(defaultPorts('cli', dataDir));
  const { id: workshopId } = await core.call('workshop.create', {
    title: `${people} people`,
    client: 'Mértékadó Kft.',
    locale: 'en',
    date: null,
    currency: 'EUR',
  });
  const { records, revision } = await core.call('workshop.open', { workshopId });
  const scenarioId = currentScenario(workshopOf(records)).id;
  await core.call('workshop.commit', {
    workshopId,
    revision,
    editId: 'organization',
    kind: 'do',
    label: { key: 'peopleImported', params: { count: people }, subjects: [] },
    diff: { ...EMPTY_DIFF, added: organization(people, scenarioId) },
  } as never);
  await core.call('settings.set', { lastWorkshop: workshopId });
  await core.close();
}

function organization(people: number, scenarioId: string): AnyRecord[] {
  const teams = Array.from({ length: TEAMS }, (_, order) =>
    parseRecord({ type: 'team', id: `team${order}`, scenarioId, name: `Market ${order + 1}`, order }),
  );
  const members = Array.from({ length: people }, (_, index) => {
    const lane = index % 24;
    return [
      parseRecord({
        type: 'person',
        id: `p${index}`,
        name: nameOf(index),
        title: `Rep #${index}`,
        quota: 400_000,
        revenueNew: 200_000 + ((index * 7919) % 300_000),
      }),
      parseRecord({
        type: 'placement',
        id: `at${index}`,
        scenarioId,
        personId: `p${index}`,
        teamId: `team${Math.floor(lane / 4)}`,
        lane: FUNCTIONS[lane % 4],
        order: index,
      }),
    ];
  });
  return [...teams, ...members.flat()];
}
