/** The date of a workshop: whoever makes one, and however, it has one. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '#shared/analysis/index.ts';
import { currentScenario, metaOf, workshopOf } from '#shared/domain/workshop.ts';
import type { Core } from '#main/core/core.ts';
import { environmentOf, givenDay } from '#tests/support/days.ts';
import { openSession, temporaryFolder, testCore } from '#tests/support/core.ts';
import { run } from '../cli/support.ts';

/** Late in the evening in London, the next day already in Budapest. */
const MOMENT = '2026-11-23T23:30:00.000Z';
const TODAY = '2026-11-24';
const coreAt = (folder?: string) =>
  testCore(folder, { now: () => new Date(MOMENT), zone: 'Europe/Budapest' });
const client = 'Client';

const dateOf = async (core: Core, workshopId: string) =>
  metaOf(workshopOf((await core.call('workshop.open', { workshopId })).records)).date;

test('is the day it is made, where the host is, in every way of making one', async () => {
  const core = coreAt();
  const made = [
    await core.call('workshop.create', { title: 'W', client, locale: 'en' }),
    await core.call('workshop.create', { title: 'W', client, locale: 'hu', date: null }),
    await core.call('workshop.createSample', { people: 5, teams: 1, seed: 1, locale: 'en' }),
  ];
  for (const { id } of made) expect(await dateOf(core, id)).toBe(TODAY);
  for (const phase of [1, 2, 3, 4] as const) {
    const { id } = await core.call('workshop.createDemo', { phase, locale: 'en' });
    expect(await dateOf(core, id)).not.toBeNull();
  }
});

test('is the one that was said, where one was said', async () => {
  const core = coreAt();
  const { id } = await core.call('workshop.create', { title: 'W', client, locale: 'en', date: '2026-12-01' });
  expect(await dateOf(core, id)).toBe('2026-12-01');
});

test('the same people give the same M9, from the window as from the command line', async () => {
  const folder = temporaryFolder();
  const roster = join(folder, 'team.csv');
  const rows = ['Name,Start date,Quota,Revenue', 'Ada,2020-01-01,100,120', 'Lea,2026-10-01,100,20', ''];
  writeFileSync(roster, rows.join('\n'));
  const library = join(folder, 'library');
  const args = ['import', roster, '--title', 'T', '--client', 'C', '--data-dir', library];
  const given = environmentOf(givenDay(MOMENT, 'Europe/Budapest'));
  expect(await run(args, undefined, given)).toMatchObject({ code: 0 });

  const core = coreAt(library);
  const [imported] = await core.call('library.list', {});
  expect(imported).toMatchObject({ date: TODAY });
  const window = await core.call('workshop.create', { title: 'W', client, locale: 'en', date: TODAY });
  const typed = await openSession(core, window.id);
  const scenarioId = currentScenario(typed.workshop).id;
  const drafts = [
    { name: 'Ada', startDate: '2020-01-01', quota: 100, revenueNew: 120 },
    { name: 'Lea', startDate: '2026-10-01', quota: 100, revenueNew: 20 },
  ];
  const lane = { lane: 'closing', teamId: null } as const;
  for (const draft of drafts) await typed.do({ type: 'person.add', scenarioId, draft, lane });
  const fromFile = await openSession(core, imported?.id ?? '');
  const there = currentScenario(fromFile.workshop).id;
  const personIds = Object.keys(fromFile.workshop.person);
  await fromFile.do({ type: 'person.place', scenarioId: there, personIds, to: lane, before: null });

  const [m9, other] = [typed, fromFile].map(
    ({ workshop }) => analyze(workshop, currentScenario(workshop).id).metrics.M9,
  );
  expect(m9).toEqual(other);
  // Lea is still ramping.
  expect(m9).toMatchObject({ value: 1, band: 'green', detail: { reps: 1 } });
});
